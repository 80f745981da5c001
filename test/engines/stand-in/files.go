package main

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// The data files as they are written on disk.
type (
	schemaFile struct {
		ProviderSchemas map[string]struct {
			Provider          schemaJSON            `json:"provider"`
			ResourceSchemas   map[string]schemaJSON `json:"resource_schemas"`
			DataSourceSchemas map[string]schemaJSON `json:"data_source_schemas"`
		} `json:"provider_schemas"`
	}
	schemaJSON struct {
		Version int64     `json:"version"`
		Block   blockJSON `json:"block"`
	}
	blockJSON struct {
		Attributes map[string]attributeJSON   `json:"attributes"`
		BlockTypes map[string]nestedBlockJSON `json:"block_types"`
	}
	nestedBlockJSON struct {
		NestingMode string    `json:"nesting_mode"`
		Block       blockJSON `json:"block"`
		MinItems    int64     `json:"min_items"`
		MaxItems    int64     `json:"max_items"`
	}
	attributeJSON struct {
		Type       json.RawMessage `json:"type"`
		NestedType *nestedTypeJSON `json:"nested_type"`
		Required   bool            `json:"required"`
		Optional   bool            `json:"optional"`
		Computed   bool            `json:"computed"`
		Sensitive  bool            `json:"sensitive"`
		Deprecated bool            `json:"deprecated"`
		WriteOnly  bool            `json:"write_only"`
	}
	nestedTypeJSON struct {
		NestingMode string                   `json:"nesting_mode"`
		Attributes  map[string]attributeJSON `json:"attributes"`
	}

	factsFile struct {
		Resources   map[string]resourceFacts `json:"resources"`
		DataSources map[string]resourceFacts `json:"dataSources"`
	}
	resourceFacts struct {
		Attributes map[string]attributeFacts `json:"attributes"`
	}
	attributeFacts struct {
		Type      string                    `json:"type"`
		Required  bool                      `json:"required"`
		Optional  bool                      `json:"optional"`
		Computed  bool                      `json:"computed"`
		Sensitive bool                      `json:"sensitive"`
		ForceNew  bool                      `json:"forceNew"`
		Default   any                       `json:"default"`
		MinItems  int                       `json:"minItems"`
		Block     map[string]attributeFacts `json:"block"`
		Rule      struct {
			Enum []any `json:"enum"`
		} `json:"rule"`
	}
)

// load reads the data files in directory and returns the provider's address
// and model.
func load(directory string) (string, *provider, error) {
	var schemas schemaFile
	if err := readJSON(filepath.Join(directory, "schema.json.gz"), &schemas); err != nil {
		return "", nil, err
	}
	if len(schemas.ProviderSchemas) != 1 {
		return "", nil, fmt.Errorf("schema.json.gz: got %d providers, want one", len(schemas.ProviderSchemas))
	}
	var facts factsFile
	err := readJSON(filepath.Join(directory, "facts.json.gz"), &facts)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", nil, err
	}
	// Providers on the older SDK keep computed values on update; those on the
	// newer framework forget them. Facts exist only for the former.
	sdk := err == nil
	if !sdk {
		facts = helmFacts
	}
	result := &provider{sdk: sdk, resources: map[string]*schema{}, dataSources: map[string]*schema{}}
	for address, from := range schemas.ProviderSchemas {
		builder := &builder{types: map[string]tftypes.Type{}}
		result.config = builder.schema(from.Provider, nil)
		for name, block := range from.ResourceSchemas {
			result.resources[name] = builder.schema(block, facts.Resources[name].Attributes)
		}
		for name, block := range from.DataSourceSchemas {
			result.dataSources[name] = builder.schema(block, facts.DataSources[name].Attributes)
		}
		return address, result, errors.Join(builder.problems...)
	}
	return "", nil, errors.New("unreachable: one provider was counted")
}

func readJSON(path string, into any) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	text, err := io.ReadAll(unzipped)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
