// Command stand-in is a test-only Terraform provider. It serves the schema of
// a real provider from data files and answers validate, plan, apply, refresh,
// import and destroy with made-up values, so that OpenTofu's own graph and
// plans can be tested without an account. What succeeds against it proves the
// graph, never the validity of a value.
//
// The data files lie beside the executable: schema.json.gz (the output of
// `tofu providers schema -json`) and, optionally, facts.json.gz.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6/tf6server"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "stand-in provider:", err)
		os.Exit(1)
	}
}

func run() error {
	executable, err := os.Executable()
	if err != nil {
		return err
	}
	address, provider, err := load(filepath.Dir(executable))
	if err != nil {
		return err
	}
	return tf6server.Serve(address, func() tfprotov6.ProviderServer { return newServer(provider) })
}
