package main

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

func attributes(of tftypes.Value) map[string]tftypes.Value {
	var result map[string]tftypes.Value
	if of.IsKnown() && !of.IsNull() {
		must(of.As(&result))
	}
	return result
}

func elements(of tftypes.Value) []tftypes.Value {
	var result []tftypes.Value
	if of.IsKnown() && !of.IsNull() {
		must(of.As(&result))
	}
	return result
}

// objects is the object itself, or those in a list or set of objects.
func objects(of tftypes.Value) []tftypes.Value {
	if of.Type().Is(tftypes.Object{}) {
		return []tftypes.Value{of}
	}
	return elements(of)
}

func isEmpty(value tftypes.Value) bool {
	if value.IsNull() {
		return true
	}
	if !value.IsKnown() {
		return false
	}
	typ := value.Type()
	if typ.Is(tftypes.List{}) || typ.Is(tftypes.Set{}) {
		return len(elements(value)) == 0
	}
	return typ.Is(tftypes.Map{}) && len(attributes(value)) == 0
}

func orNull(value *tftypes.Value, typ tftypes.Type) tftypes.Value {
	if value == nil {
		return tftypes.NewValue(typ, nil)
	}
	return *value
}

func valueOrNull(in map[string]tftypes.Value, name string, typ tftypes.Type) tftypes.Value {
	if value, ok := in[name]; ok {
		return value
	}
	return tftypes.NewValue(typ, nil)
}

func elementOrNull(in []tftypes.Value, i int, list tftypes.Type) tftypes.Value {
	if i < len(in) {
		return in[i]
	}
	return tftypes.NewValue(elementType(list), nil)
}

func same(left, right tftypes.Value) bool { return canonical(left) == canonical(right) }

// canonical writes a value so that equal values, sets in any order included,
// give equal text. An empty collection and none are the same to the provider.
func canonical(value tftypes.Value) string {
	if !value.IsKnown() {
		return "?"
	}
	if isEmpty(value) {
		return "null"
	}
	typ := value.Type()
	switch {
	case typ.Is(tftypes.String):
		var text string
		must(value.As(&text))
		return fmt.Sprintf("%q", text)
	case typ.Is(tftypes.Number):
		var number big.Float
		must(value.As(&number))
		return number.Text('g', 30)
	case typ.Is(tftypes.Bool):
		var truth bool
		must(value.As(&truth))
		return fmt.Sprint(truth)
	case typ.Is(tftypes.Object{}) || typ.Is(tftypes.Map{}):
		inner := attributes(value)
		var parts []string
		for _, name := range sortedKeys(inner) {
			parts = append(parts, fmt.Sprintf("%q:%s", name, canonical(inner[name])))
		}
		return "{" + strings.Join(parts, ",") + "}"
	}
	var parts []string
	for _, element := range elements(value) {
		parts = append(parts, canonical(element))
	}
	if typ.Is(tftypes.Set{}) {
		slices.Sort(parts)
	}
	return "[" + strings.Join(parts, ",") + "]"
}

func sortedKeys[V any](of map[string]V) []string {
	result := make([]string, 0, len(of))
	for key := range of {
		result = append(result, key)
	}
	slices.Sort(result)
	return result
}

// must is for conversions that the types above already rule out.
func must(err error) {
	if err != nil {
		panic(err)
	}
}
