package main

// helmFacts is what the schema of hashicorp/helm 3.1.2 does not say about
// helm_release: its defaults, and what makes it a new release. Read from the
// provider's source, helm/resource_helm_release.go. So is description, which
// the schema file lost.
var helmFacts = factsFile{
	Resources: map[string]resourceFacts{"helm_release": {Attributes: map[string]attributeFacts{
		"description":                {Type: "string", Optional: true},
		"name":                       {ForceNew: true},
		"namespace":                  {ForceNew: true, Default: "default"},
		"status":                     {Default: "deployed"},
		"atomic":                     {Default: false},
		"cleanup_on_fail":            {Default: false},
		"create_namespace":           {Default: false},
		"dependency_update":          {Default: false},
		"disable_crd_hooks":          {Default: false},
		"disable_openapi_validation": {Default: false},
		"disable_webhooks":           {Default: false},
		"force_update":               {Default: false},
		"lint":                       {Default: false},
		"max_history":                {Default: 0.0},
		"pass_credentials":           {Default: false},
		"recreate_pods":              {Default: false},
		"render_subchart_notes":      {Default: true},
		"replace":                    {Default: false},
		"reset_values":               {Default: false},
		"reuse_values":               {Default: false},
		"set":                        {Block: map[string]attributeFacts{"type": {Default: ""}}},
		"skip_crds":                  {Default: false},
		"take_ownership":             {Default: false},
		"timeout":                    {Default: 300.0},
		"upgrade_install":            {Default: false},
		"verify":                     {Default: false},
		"wait":                       {Default: true},
		"wait_for_jobs":              {Default: false},
	}}},
	DataSources: map[string]resourceFacts{"helm_template": {Attributes: map[string]attributeFacts{
		"description": {Type: "string", Optional: true},
	}}},
}
