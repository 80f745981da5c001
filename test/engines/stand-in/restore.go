package main

import "encoding/json"

// The schema files were stripped of descriptions by key, and with them went
// every attribute that is itself named description. The facts still have them.

// restore adds the attributes to block that only the facts know.
func restore(block blockJSON, facts map[string]attributeFacts) blockJSON {
	if block.Attributes == nil {
		block.Attributes = map[string]attributeJSON{}
	}
	for name, fact := range facts {
		attribute, isAttribute := block.Attributes[name]
		nested, isBlock := block.BlockTypes[name]
		switch {
		case isBlock:
			nested.Block = restore(nested.Block, fact.Block)
			block.BlockTypes[name] = nested
		case isAttribute && attribute.NestedType == nil:
			attribute.Type = restoreType(attribute.Type, fact.Block)
			block.Attributes[name] = attribute
		case !isAttribute && fact.Type == "string":
			block.Attributes[name] = attributeJSON{
				Type: json.RawMessage(`"string"`), Required: fact.Required, Optional: fact.Optional,
				Computed: fact.Computed, Sensitive: fact.Sensitive,
			}
		}
	}
	return block
}

// restoreType does the same for the objects of a type such as
// ["list", ["object", {...}]].
func restoreType(from json.RawMessage, facts map[string]attributeFacts) json.RawMessage {
	var pair [2]json.RawMessage
	if len(facts) == 0 || json.Unmarshal(from, &pair) != nil {
		return from
	}
	if string(pair[0]) != `"object"` {
		pair[1] = restoreType(pair[1], facts)
		return encode(pair)
	}
	var members map[string]json.RawMessage
	must(json.Unmarshal(pair[1], &members))
	for name, fact := range facts {
		if member, ok := members[name]; ok {
			members[name] = restoreType(member, fact.Block)
		} else if fact.Type == "string" {
			members[name] = json.RawMessage(`"string"`)
		}
	}
	pair[1] = encode(members)
	return encode(pair)
}

func encode(value any) json.RawMessage {
	text, err := json.Marshal(value)
	must(err)
	return text
}
