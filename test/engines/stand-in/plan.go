package main

import "github.com/hashicorp/terraform-plugin-go/tftypes"

// planned is the state to expect when config is applied to prior (null on
// creation). Configured values stand; unset ones take the default, else keep
// the prior value if the provider computes them, else are unknown. With
// keepComputed false computed values are forgotten where nothing is configured.
func planned(of fields, config, prior tftypes.Value, keepComputed bool) tftypes.Value {
	if !config.IsKnown() || config.IsNull() {
		return config
	}
	configured, before := attributes(config), attributes(prior)
	result := make(map[string]tftypes.Value, len(of))
	for name, field := range of {
		var previous *tftypes.Value
		if value, ok := before[name]; ok {
			previous = &value
		}
		result[name] = field.planned(configured[name], previous, keepComputed)
	}
	return tftypes.NewValue(config.Type(), result)
}

// planned takes prior nil where the surrounding object did not exist before.
func (f *field) planned(config tftypes.Value, prior *tftypes.Value, keepComputed bool) tftypes.Value {
	switch {
	case !config.IsKnown():
		return config
	case f.writeOnly:
		return tftypes.NewValue(f.typ, nil)
	case config.IsNull() && f.fallback != nil:
		return *f.fallback
	case config.IsNull() && f.computed && prior != nil && keepComputed:
		return *prior
	case config.IsNull() && f.computed:
		return tftypes.NewValue(f.typ, tftypes.UnknownValue)
	case config.IsNull() || f.nested == nil:
		return config
	}
	if f.typ.Is(tftypes.Object{}) {
		return planned(f.nested, config, orNull(prior, f.typ), keepComputed)
	}
	var before []tftypes.Value
	if prior != nil {
		before = elements(*prior)
	}
	result := []tftypes.Value{}
	for i, element := range elements(config) {
		previous := tftypes.NewValue(element.Type(), nil)
		if f.typ.Is(tftypes.Set{}) {
			previous, before = f.takeMember(element, before)
		} else if i < len(before) {
			previous = before[i]
		}
		result = append(result, planned(f.nested, element, previous, keepComputed))
	}
	return tftypes.NewValue(f.typ, result)
}

// takeMember finds the member of a set that planning element would leave as it
// is, and returns it with the members that remain.
func (f *field) takeMember(element tftypes.Value, from []tftypes.Value) (tftypes.Value, []tftypes.Value) {
	for i, candidate := range from {
		if same(planned(f.nested, element, candidate, true), candidate) {
			rest := append(append([]tftypes.Value{}, from[:i]...), from[i+1:]...)
			return candidate, rest
		}
	}
	return tftypes.NewValue(element.Type(), nil), from
}
