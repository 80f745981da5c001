package main

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

const defaultRegion = "ap-southeast-1"

// imported marks state that was made up by an import: nothing is known about
// what the resource really looked like, so nothing in it forces a replacement.
const imported = "imported"

type server struct {
	unsupported
	provider *provider

	mutex  sync.Mutex
	region string
	seen   map[string]int
}

func newServer(provider *provider) *server {
	return &server{provider: provider, region: defaultRegion, seen: map[string]int{}}
}

func (s *server) GetMetadata(context.Context, *tfprotov6.GetMetadataRequest) (*tfprotov6.GetMetadataResponse, error) {
	response := &tfprotov6.GetMetadataResponse{}
	for _, name := range sortedKeys(s.provider.resources) {
		response.Resources = append(response.Resources, tfprotov6.ResourceMetadata{TypeName: name})
	}
	for _, name := range sortedKeys(s.provider.dataSources) {
		response.DataSources = append(response.DataSources, tfprotov6.DataSourceMetadata{TypeName: name})
	}
	return response, nil
}

func (s *server) GetProviderSchema(context.Context, *tfprotov6.GetProviderSchemaRequest) (*tfprotov6.GetProviderSchemaResponse, error) {
	wires := func(of map[string]*schema) map[string]*tfprotov6.Schema {
		result := map[string]*tfprotov6.Schema{}
		for name, schema := range of {
			result[name] = schema.wire
		}
		return result
	}
	return &tfprotov6.GetProviderSchemaResponse{
		Provider:          s.provider.config.wire,
		ResourceSchemas:   wires(s.provider.resources),
		DataSourceSchemas: wires(s.provider.dataSources),
	}, nil
}

func (s *server) ValidateProviderConfig(_ context.Context, request *tfprotov6.ValidateProviderConfigRequest) (*tfprotov6.ValidateProviderConfigResponse, error) {
	return &tfprotov6.ValidateProviderConfigResponse{PreparedConfig: request.Config}, nil
}

func (s *server) ConfigureProvider(_ context.Context, request *tfprotov6.ConfigureProviderRequest) (*tfprotov6.ConfigureProviderResponse, error) {
	config, err := request.Config.Unmarshal(s.provider.config.typ)
	if err != nil {
		return nil, err
	}
	region, ok := attributes(config)["region"]
	if ok && region.IsKnown() && !region.IsNull() {
		s.mutex.Lock()
		defer s.mutex.Unlock()
		must(region.As(&s.region))
	}
	return &tfprotov6.ConfigureProviderResponse{}, nil
}

func (s *server) StopProvider(context.Context, *tfprotov6.StopProviderRequest) (*tfprotov6.StopProviderResponse, error) {
	return &tfprotov6.StopProviderResponse{}, nil
}

func (s *server) ValidateResourceConfig(context.Context, *tfprotov6.ValidateResourceConfigRequest) (*tfprotov6.ValidateResourceConfigResponse, error) {
	return &tfprotov6.ValidateResourceConfigResponse{}, nil
}

func (s *server) ValidateDataResourceConfig(context.Context, *tfprotov6.ValidateDataResourceConfigRequest) (*tfprotov6.ValidateDataResourceConfigResponse, error) {
	return &tfprotov6.ValidateDataResourceConfigResponse{}, nil
}

func (s *server) UpgradeResourceState(_ context.Context, request *tfprotov6.UpgradeResourceStateRequest) (*tfprotov6.UpgradeResourceStateResponse, error) {
	schema, err := find(s.provider.resources, request.TypeName)
	if err != nil {
		return nil, err
	}
	tolerant := tfprotov6.UnmarshalOpts{ValueFromJSONOpts: tftypes.ValueFromJSONOpts{IgnoreUndefinedAttributes: true}}
	state, err := request.RawState.UnmarshalWithOpts(schema.typ, tolerant)
	if err != nil {
		return nil, err
	}
	upgraded, err := tfprotov6.NewDynamicValue(schema.typ, state)
	return &tfprotov6.UpgradeResourceStateResponse{UpgradedState: &upgraded}, err
}

func (s *server) ReadResource(_ context.Context, request *tfprotov6.ReadResourceRequest) (*tfprotov6.ReadResourceResponse, error) {
	return &tfprotov6.ReadResourceResponse{NewState: request.CurrentState, Private: request.Private}, nil
}

func (s *server) PlanResourceChange(_ context.Context, request *tfprotov6.PlanResourceChangeRequest) (*tfprotov6.PlanResourceChangeResponse, error) {
	schema, err := find(s.provider.resources, request.TypeName)
	if err != nil {
		return nil, err
	}
	prior, config, err := decodeBoth(schema.typ, request.PriorState, request.Config)
	if err != nil {
		return nil, err
	}
	response := &tfprotov6.PlanResourceChangeResponse{
		PlannedPrivate:              request.PriorPrivate,
		UnsafeToUseLegacyTypeSystem: s.provider.sdk,
	}
	if config.IsNull() {
		response.PlannedState = request.ProposedNewState
		return response, nil
	}
	next := planned(schema.fields, config, prior, true)
	switch {
	case prior.IsNull():
	case same(prior, next):
		next = prior
	default:
		if !s.provider.sdk {
			next = planned(schema.fields, config, prior, false)
		}
		fromImport := string(request.PriorPrivate) == imported
		response.RequiresReplace = replacements(schema.fields, tftypes.NewAttributePath(), prior, next, fromImport)
	}
	state, err := tfprotov6.NewDynamicValue(schema.typ, next)
	response.PlannedState = &state
	return response, err
}

func (s *server) ApplyResourceChange(_ context.Context, request *tfprotov6.ApplyResourceChangeRequest) (*tfprotov6.ApplyResourceChangeResponse, error) {
	schema, err := find(s.provider.resources, request.TypeName)
	if err != nil {
		return nil, err
	}
	next, config, err := decodeBoth(schema.typ, request.PlannedState, request.Config)
	if err != nil {
		return nil, err
	}
	if !next.IsNull() {
		seed := request.TypeName + canonical(config)
		next = s.faker(request.TypeName, fmt.Sprint(seed, s.occurrence(seed)), 1).fill(schema.fields, next, "")
	}
	state, err := tfprotov6.NewDynamicValue(schema.typ, next)
	return &tfprotov6.ApplyResourceChangeResponse{NewState: &state, UnsafeToUseLegacyTypeSystem: s.provider.sdk}, err
}

func (s *server) ImportResourceState(_ context.Context, request *tfprotov6.ImportResourceStateRequest) (*tfprotov6.ImportResourceStateResponse, error) {
	schema, err := find(s.provider.resources, request.TypeName)
	if err != nil {
		return nil, err
	}
	empty, err := emptyObject(schema)
	if err != nil {
		return nil, err
	}
	unknown := planned(schema.fields, empty, tftypes.NewValue(schema.typ, nil), true)
	filled := attributes(s.faker(request.TypeName, request.TypeName+request.ID, 1).fill(schema.fields, unknown, ""))
	filled["id"] = tftypes.NewValue(tftypes.String, request.ID)
	state, err := tfprotov6.NewDynamicValue(schema.typ, tftypes.NewValue(schema.typ, filled))
	resource := &tfprotov6.ImportedResource{TypeName: request.TypeName, State: &state, Private: []byte(imported)}
	return &tfprotov6.ImportResourceStateResponse{ImportedResources: []*tfprotov6.ImportedResource{resource}}, err
}

func (s *server) ReadDataSource(_ context.Context, request *tfprotov6.ReadDataSourceRequest) (*tfprotov6.ReadDataSourceResponse, error) {
	schema, err := find(s.provider.dataSources, request.TypeName)
	if err != nil {
		return nil, err
	}
	config, err := request.Config.Unmarshal(schema.typ)
	if err != nil {
		return nil, err
	}
	next := planned(schema.fields, config, tftypes.NewValue(schema.typ, nil), true)
	next = s.faker(strings.TrimSuffix(request.TypeName, "s"), request.TypeName+canonical(config), 3).fill(schema.fields, next, "")
	state, err := tfprotov6.NewDynamicValue(schema.typ, next)
	return &tfprotov6.ReadDataSourceResponse{State: &state}, err
}

// occurrence tells apart resources that are configured alike.
func (s *server) occurrence(seed string) int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.seen[seed]++
	return s.seen[seed]
}

func (s *server) faker(typeName, seed string, length int) faker {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	_, kind, _ := strings.Cut(typeName, "_")
	return faker{seed: seed, region: s.region, kind: kind, length: length}
}

func emptyObject(of *schema) (tftypes.Value, error) {
	inner := map[string]tftypes.Value{}
	for name, field := range of.fields {
		inner[name] = tftypes.NewValue(field.typ, nil)
	}
	for _, block := range of.wire.Block.BlockTypes {
		if block.Nesting != tfprotov6.SchemaNestedBlockNestingModeSingle {
			inner[block.TypeName] = tftypes.NewValue(block.ValueType(), []tftypes.Value{})
		}
	}
	return tftypes.NewValue(of.typ, inner), nil
}

func decodeBoth(typ tftypes.Type, first, second *tfprotov6.DynamicValue) (tftypes.Value, tftypes.Value, error) {
	one, err := first.Unmarshal(typ)
	if err != nil {
		return one, one, err
	}
	two, err := second.Unmarshal(typ)
	return one, two, err
}

func find(among map[string]*schema, name string) (*schema, error) {
	if schema, ok := among[name]; ok {
		return schema, nil
	}
	return nil, fmt.Errorf("the provider has no %q", name)
}
