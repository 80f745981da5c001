package main

import (
	"encoding/json"
	"fmt"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

type provider struct {
	sdk         bool
	config      *schema
	resources   map[string]*schema
	dataSources map[string]*schema
}

// schema joins what a provider says about one block on the wire with the facts
// that the wire format leaves out.
type schema struct {
	wire   *tfprotov6.Schema
	typ    tftypes.Type
	fields fields
}

type fields map[string]*field

// field is an attribute or a nested block of an object.
type field struct {
	typ       tftypes.Type
	computed  bool
	forceNew  bool
	writeOnly bool
	fallback  *tftypes.Value // the default that the provider plans when nothing is configured
	example   string         // an allowed value, where only some are
	minItems  int
	nested    fields // of a list, set or single object; nil for plain values
}

type builder struct {
	problems []error
	types    map[string]tftypes.Type // by how JSON writes them: a handful are used thousands of times
}

func (b *builder) schema(from schemaJSON, facts map[string]attributeFacts) *schema {
	block, fields := b.block(restore(from.Block, facts), facts)
	wire := &tfprotov6.Schema{Version: from.Version, Block: block}
	return &schema{wire: wire, typ: wire.ValueType(), fields: fields}
}

func (b *builder) block(from blockJSON, facts map[string]attributeFacts) (*tfprotov6.SchemaBlock, fields) {
	wire := &tfprotov6.SchemaBlock{}
	result := fields{}
	for name, attribute := range from.Attributes {
		on, field := b.attribute(name, attribute, facts[name])
		wire.Attributes = append(wire.Attributes, on)
		result[name] = field
	}
	for name, nested := range from.BlockTypes {
		inner, nestedFields := b.block(nested.Block, facts[name].Block)
		on := &tfprotov6.SchemaNestedBlock{
			TypeName: name, Block: inner, Nesting: blockNesting[nested.NestingMode],
			MinItems: nested.MinItems, MaxItems: nested.MaxItems,
		}
		wire.BlockTypes = append(wire.BlockTypes, on)
		result[name] = &field{typ: on.ValueType(), forceNew: facts[name].ForceNew, nested: nestedFields}
	}
	return wire, result
}

func (b *builder) attribute(name string, from attributeJSON, facts attributeFacts) (*tfprotov6.SchemaAttribute, *field) {
	on := &tfprotov6.SchemaAttribute{
		Name: name, Required: from.Required, Optional: from.Optional, Computed: from.Computed,
		Sensitive: from.Sensitive, Deprecated: from.Deprecated, WriteOnly: from.WriteOnly,
	}
	result := &field{computed: from.Computed, writeOnly: from.WriteOnly, forceNew: facts.ForceNew, minItems: facts.MinItems}
	if from.NestedType != nil {
		on.NestedType = &tfprotov6.SchemaObject{Nesting: objectNesting[from.NestedType.NestingMode]}
		result.nested = fields{}
		for name, attribute := range from.NestedType.Attributes {
			inner, nested := b.attribute(name, attribute, facts.Block[name])
			on.NestedType.Attributes = append(on.NestedType.Attributes, inner)
			result.nested[name] = nested
		}
		result.typ = on.NestedType.ValueType()
		return on, result
	}
	typ := b.parseType(name, from.Type)
	on.Type, result.typ = typ, typ
	b.addFacts(result, facts)
	return on, result
}

func (b *builder) parseType(name string, from json.RawMessage) tftypes.Type {
	if known, ok := b.types[string(from)]; ok {
		return known
	}
	typ, err := tftypes.ParseJSONType(from) //nolint:staticcheck // the data files hold types in this form
	if err != nil {
		b.problems = append(b.problems, fmt.Errorf("%s: %w", name, err))
		typ = tftypes.String
	}
	b.types[string(from)] = typ
	return typ
}

// addFacts fills in what only the facts know, also for the objects inside a
// block that the schema presents as an attribute.
func (b *builder) addFacts(to *field, facts attributeFacts) {
	if facts.Default != nil {
		value := fallback(to.typ, facts.Default)
		to.fallback = &value
	}
	if len(facts.Rule.Enum) > 0 {
		to.example = fmt.Sprint(facts.Rule.Enum[0])
	}
	object, ok := elementType(to.typ).(tftypes.Object)
	if !ok || facts.Block == nil {
		return
	}
	to.nested = fields{}
	for name, typ := range object.AttributeTypes {
		inner := facts.Block[name]
		nested := &field{typ: typ, computed: inner.Computed, forceNew: inner.ForceNew, minItems: inner.MinItems}
		b.addFacts(nested, inner)
		to.nested[name] = nested
	}
}

func elementType(typ tftypes.Type) tftypes.Type {
	switch typ := typ.(type) {
	case tftypes.List:
		return typ.ElementType
	case tftypes.Set:
		return typ.ElementType
	}
	return typ
}

// fallback turns a default as JSON holds it into a value of the attribute's
// type: providers write "true" for a string and 1 for a number alike.
func fallback(typ tftypes.Type, from any) tftypes.Value {
	switch {
	case typ.Is(tftypes.String):
		if text, ok := from.(string); ok {
			return tftypes.NewValue(typ, text)
		}
		text, _ := json.Marshal(from)
		return tftypes.NewValue(typ, string(text))
	case typ.Is(tftypes.Map{}):
		return tftypes.NewValue(typ, map[string]tftypes.Value{})
	}
	return tftypes.NewValue(typ, from)
}

var blockNesting = map[string]tfprotov6.SchemaNestedBlockNestingMode{
	"single": tfprotov6.SchemaNestedBlockNestingModeSingle,
	"list":   tfprotov6.SchemaNestedBlockNestingModeList,
	"set":    tfprotov6.SchemaNestedBlockNestingModeSet,
}

var objectNesting = map[string]tfprotov6.SchemaObjectNestingMode{
	"single": tfprotov6.SchemaObjectNestingModeSingle,
	"list":   tfprotov6.SchemaObjectNestingModeList,
	"set":    tfprotov6.SchemaObjectNestingModeSet,
}
