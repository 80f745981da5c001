package main

import "github.com/hashicorp/terraform-plugin-go/tftypes"

// replacements lists the paths whose change makes the provider replace the
// resource. Like the provider's SDK it names the whole set when a member of
// one changes, and counts a block that appears or goes as a change of all that
// is in it. With skipNull a value that was null before never replaces.
func replacements(of fields, at *tftypes.AttributePath, prior, next tftypes.Value, skipNull bool) []*tftypes.AttributePath {
	before, after := attributes(prior), attributes(next)
	var result []*tftypes.AttributePath
	for _, name := range sortedKeys(of) {
		field := of[name]
		path := at.WithAttributeName(name)
		from, to := valueOrNull(before, name, field.typ), valueOrNull(after, name, field.typ)
		switch {
		case same(from, to) || skipNull && isEmpty(from):
		case field.forceNew:
			result = append(result, path)
		case field.nested == nil:
		case field.typ.Is(tftypes.Object{}):
			result = append(result, replacements(field.nested, path, from, to, skipNull)...)
		case field.typ.Is(tftypes.Set{}):
			if changed := symmetricDifference(elements(from), elements(to)); anyForceNew(field.nested, changed) {
				result = append(result, path)
			}
		default:
			olds, news := elements(from), elements(to)
			for i := range max(len(olds), len(news)) {
				old, new := elementOrNull(olds, i, field.typ), elementOrNull(news, i, field.typ)
				result = append(result, replacements(field.nested, path.WithElementKeyInt(i), old, new, skipNull)...)
			}
		}
	}
	return result
}

func anyForceNew(of fields, among []tftypes.Value) bool {
	for _, value := range among {
		for name, inner := range attributes(value) {
			field := of[name]
			if field.forceNew && !isEmpty(inner) || field.nested != nil && anyForceNew(field.nested, objects(inner)) {
				return true
			}
		}
	}
	return false
}

func symmetricDifference(left, right []tftypes.Value) []tftypes.Value {
	counts := map[string]int{}
	for _, value := range left {
		counts[canonical(value)]++
	}
	var result []tftypes.Value
	for _, value := range right {
		if counts[canonical(value)] > 0 {
			counts[canonical(value)]--
		} else {
			result = append(result, value)
		}
	}
	for _, value := range left {
		if counts[canonical(value)] > 0 {
			counts[canonical(value)]--
			result = append(result, value)
		}
	}
	return result
}
