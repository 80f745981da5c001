package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// faker makes up the values that a real provider would compute. The same seed
// gives the same values, so that a second plan is empty.
type faker struct {
	seed   string
	region string
	// kind names what the top-level ids are of, such as vpc
	kind string
	// length of lists that nothing else decides
	length int
}

// fill replaces every unknown value inside value.
func (f faker) fill(of fields, value tftypes.Value, path string) tftypes.Value {
	if !value.IsKnown() || value.IsNull() {
		return value
	}
	inner := maps.Clone(attributes(value))
	for name, field := range of {
		inner[name] = f.field(field, inner[name], path+"."+name, name)
	}
	return tftypes.NewValue(value.Type(), inner)
}

func (f faker) field(field *field, value tftypes.Value, path, name string) tftypes.Value {
	if value.IsNull() {
		return value
	}
	if !value.IsKnown() {
		return f.value(field, field.typ, path, name)
	}
	if field.nested == nil || value.IsFullyKnown() {
		return f.leaves(value, path, name)
	}
	if field.typ.Is(tftypes.Object{}) {
		return f.fill(field.nested, value, path)
	}
	list := slices.Clone(elements(value))
	for i, element := range list {
		list[i] = f.fill(field.nested, element, fmt.Sprintf("%s.%d", path, i))
	}
	return tftypes.NewValue(field.typ, list)
}

// leaves fills unknown parts of a value that has no fields of its own.
func (f faker) leaves(value tftypes.Value, path, name string) tftypes.Value {
	if value.IsFullyKnown() {
		return value
	}
	filled, err := tftypes.Transform(value, func(at *tftypes.AttributePath, part tftypes.Value) (tftypes.Value, error) {
		if part.IsKnown() {
			return part, nil
		}
		return f.value(nil, part.Type(), path+at.String(), name), nil
	})
	must(err)
	return filled
}

func (f faker) value(field *field, typ tftypes.Type, path, name string) tftypes.Value {
	switch typ := typ.(type) {
	case tftypes.List:
		return tftypes.NewValue(typ, f.list(field, typ.ElementType, path, name))
	case tftypes.Set:
		return tftypes.NewValue(typ, f.list(field, typ.ElementType, path, name))
	case tftypes.Map:
		entries := map[string]tftypes.Value{}
		for _, key := range mapKeys[name] {
			entries[key] = f.value(nil, typ.ElementType, path+"."+key, key)
		}
		return tftypes.NewValue(typ, entries)
	case tftypes.Object:
		inner := map[string]tftypes.Value{}
		for key, of := range typ.AttributeTypes {
			inner[key] = f.value(nil, of, path+"."+key, key)
		}
		return tftypes.NewValue(typ, inner)
	}
	switch {
	case typ.Is(tftypes.Bool):
		return tftypes.NewValue(typ, false)
	case typ.Is(tftypes.Number):
		return tftypes.NewValue(typ, number(name))
	case field != nil && field.example != "":
		return tftypes.NewValue(typ, field.example)
	}
	return tftypes.NewValue(typ, f.text(path, name))
}

func (f faker) list(field *field, of tftypes.Type, path, name string) []tftypes.Value {
	length := f.length
	if field != nil {
		length = max(length, field.minItems)
	}
	result := make([]tftypes.Value, length)
	for i := range result {
		result[i] = f.value(nil, of, fmt.Sprintf("%s.%d", path, i), strings.TrimSuffix(name, "s"))
	}
	return result
}

func (f faker) hash(path string) string {
	sum := sha256.Sum256([]byte(f.seed + path))
	return hex.EncodeToString(sum[:])
}

func number(name string) int {
	if strings.Contains(name, "port") {
		return 443
	}
	return 1
}

// text makes up a string that looks like what its name says.
func (f faker) text(path, name string) string {
	hash := f.hash(path)
	if name == "id" {
		name = f.owner(path) + "_id"
	}
	for _, kind := range kinds {
		if kind.name.MatchString(name) {
			return kind.make(f, hash, path)
		}
	}
	if prefix, ok := strings.CutSuffix(name, "_id"); ok {
		return identifier(prefix, hash)
	}
	return strings.ReplaceAll(name, "_", "-") + "-" + hash[:8]
}

// owner names what an id belongs to: the list of objects that it stands in,
// else the resource itself.
func (f faker) owner(path string) string {
	segments := slices.DeleteFunc(strings.Split(path, "."), func(segment string) bool {
		return strings.Trim(segment, "0123456789") == ""
	})
	if len(segments) > 1 && segments[len(segments)-1] == "id" {
		return strings.TrimSuffix(segments[len(segments)-2], "s")
	}
	return f.kind
}

// identifier looks like the ids of Alibaba Cloud, such as vsw-0a1b2c3d4e5f6a7b.
func identifier(of, hash string) string {
	prefix, ok := idPrefixes[of]
	if !ok {
		prefix = strings.ReplaceAll(of, "_", "-") + "-"
	}
	return prefix + hash[:16]
}

// zone takes its letter from the place in the list, so that lists of zones
// name different ones.
func zone(f faker, _, path string) string {
	at := placeInList.FindStringSubmatch(path)
	if at == nil {
		return f.region + "a"
	}
	return f.region + string('a'+at[1][0]-'0')
}

var placeInList = regexp.MustCompile(`\.(\d)\d*(\.\D+)?$`)

func byteOf(hash string, at int) int {
	return int(hash[at])%10*10 + int(hash[at+1])%10 + 1
}

var kinds = []struct {
	name *regexp.Regexp
	make func(f faker, hash, path string) string
}{
	{regexp.MustCompile(`^(zone_id|availability_zone|zone)$`), zone},
	{regexp.MustCompile(`^region(_id)?$`), func(f faker, _, _ string) string { return f.region }},
	{regexp.MustCompile(`^(account|owner|ali|main_user)_?u?id$|^uid$`), func(faker, string, string) string { return "1234567890123456" }},
	{regexp.MustCompile(`ipv6.*cidr`), func(_ faker, hash, _ string) string { return "2001:db8:" + hash[:4] + "::/56" }},
	{regexp.MustCompile(`cidr`), func(_ faker, hash, _ string) string { return fmt.Sprintf("10.%d.0.0/16", byteOf(hash, 0)) }},
	{regexp.MustCompile(`ipv6`), func(_ faker, hash, _ string) string { return "2001:db8::" + hash[:4] }},
	{regexp.MustCompile(`(^|_)ip($|_address$)|ipv4|(private|public|vpc|intranet|internet)_address$`), func(_ faker, hash, _ string) string {
		return fmt.Sprintf("10.255.%d.%d", byteOf(hash, 0), byteOf(hash, 2))
	}},
	{regexp.MustCompile(`(^|_)arn$`), func(_ faker, hash, _ string) string { return "acs:ram::1234567890123456:role/" + hash[:8] }},
	{regexp.MustCompile(`_(at|time)$`), func(faker, string, string) string { return "2026-01-01T00:00:00Z" }},
	{regexp.MustCompile(`(^|_)(status|state)$`), func(faker, string, string) string { return "Available" }},
	{regexp.MustCompile(`(^|_)port$`), func(faker, string, string) string { return "443" }},
	{regexp.MustCompile(`url$|^api_server`), func(_ faker, hash, _ string) string { return "https://" + hash[:8] + ".stand-in.example" }},
	{regexp.MustCompile(`domain|dns|host|endpoint$|address|conn`), func(_ faker, hash, _ string) string { return hash[:8] + ".stand-in.example" }},
	{regexp.MustCompile(`cert|_key$|kube_?config`), func(_ faker, hash, _ string) string {
		return base64.StdEncoding.EncodeToString([]byte("stand-in " + hash[:8]))
	}},
}

var idPrefixes = map[string]string{
	"vswitch": "vsw-", "security_group": "sg-", "nat_gateway": "ngw-", "eip_address": "eip-", "allocation": "eip-",
	"network_interface": "eni-", "instance": "i-", "cs_managed_kubernetes": "c", "cluster": "c",
	"alb_load_balancer": "alb-", "nlb_load_balancer": "nlb-", "alb_server_group": "sgp-", "nlb_server_group": "sgp-",
	"alb_listener": "lsn-", "nlb_listener": "lsn-", "ga_accelerator": "ga-", "ga_listener": "lsr-",
	"ga_endpoint_group": "epg-", "polardb_cluster": "pc-", "redis_tair_instance": "r-", "kvstore_instance": "r-",
	"apig_gateway": "gw-", "adb_db_cluster_lake_version": "amv-", "gpdb_instance": "gp-",
}

var mapKeys = map[string][]string{
	"connections":           {"api_server_internet", "api_server_intranet", "master_public_ip", "service_domain"},
	"certificate_authority": {"cluster_cert", "client_cert", "client_key"},
	"domain_list":           {"public", "internal", "vpc"},
}
