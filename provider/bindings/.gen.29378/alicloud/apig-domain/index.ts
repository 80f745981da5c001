// https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktn from 'cdktf';

// Configuration

export interface ApigDomainConfig extends cdktn.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#ca_cert_identifier ApigDomain#ca_cert_identifier}
  */
  readonly caCertIdentifier?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#cert_identifier ApigDomain#cert_identifier}
  */
  readonly certIdentifier?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#client_ca_cert ApigDomain#client_ca_cert}
  */
  readonly clientCaCert?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#domain_name ApigDomain#domain_name}
  */
  readonly domainName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#domain_scope ApigDomain#domain_scope}
  */
  readonly domainScope?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#force_https ApigDomain#force_https}
  */
  readonly forceHttps?: boolean | cdktn.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#gateway_type ApigDomain#gateway_type}
  */
  readonly gatewayType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#http2_option ApigDomain#http2_option}
  */
  readonly http2Option?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#id ApigDomain#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#m_tls_enabled ApigDomain#m_tls_enabled}
  */
  readonly mTlsEnabled?: boolean | cdktn.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#protocol ApigDomain#protocol}
  */
  readonly protocol?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#resource_group_id ApigDomain#resource_group_id}
  */
  readonly resourceGroupId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#tls_max ApigDomain#tls_max}
  */
  readonly tlsMax?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#tls_min ApigDomain#tls_min}
  */
  readonly tlsMin?: string;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#timeouts ApigDomain#timeouts}
  */
  readonly timeouts?: ApigDomainTimeouts;
  /**
  * tls_cipher_suites_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#tls_cipher_suites_config ApigDomain#tls_cipher_suites_config}
  */
  readonly tlsCipherSuitesConfig?: ApigDomainTlsCipherSuitesConfig;
}
export interface ApigDomainTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#create ApigDomain#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#delete ApigDomain#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#update ApigDomain#update}
  */
  readonly update?: string;
}

export function apigDomainTimeoutsToTerraform(struct?: ApigDomainTimeouts | cdktn.IResolvable): any {
  if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktn.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  return {
    create: cdktn.stringToTerraform(struct!.create),
    delete: cdktn.stringToTerraform(struct!.delete),
    update: cdktn.stringToTerraform(struct!.update),
  }
}


export function apigDomainTimeoutsToHclTerraform(struct?: ApigDomainTimeouts | cdktn.IResolvable): any {
  if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktn.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  const attrs = {
    create: {
      value: cdktn.stringToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    delete: {
      value: cdktn.stringToHclTerraform(struct!.delete),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    update: {
      value: cdktn.stringToHclTerraform(struct!.update),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ApigDomainTimeoutsOutputReference extends cdktn.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktn.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ApigDomainTimeouts | cdktn.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._delete !== undefined) {
      hasAnyValues = true;
      internalValueResult.delete = this._delete;
    }
    if (this._update !== undefined) {
      hasAnyValues = true;
      internalValueResult.update = this._update;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ApigDomainTimeouts | cdktn.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._delete = undefined;
      this._update = undefined;
    }
    else if (cdktn.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._delete = value.delete;
      this._update = value.update;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: string; 
  public get create() {
    return this.getStringAttribute('create');
  }
  public set create(value: string) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // delete - computed: false, optional: true, required: false
  private _delete?: string; 
  public get delete() {
    return this.getStringAttribute('delete');
  }
  public set delete(value: string) {
    this._delete = value;
  }
  public resetDelete() {
    this._delete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteInput() {
    return this._delete;
  }

  // update - computed: false, optional: true, required: false
  private _update?: string; 
  public get update() {
    return this.getStringAttribute('update');
  }
  public set update(value: string) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }
}
export interface ApigDomainTlsCipherSuitesConfigTlsCipherSuite {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#name ApigDomain#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#support_versions ApigDomain#support_versions}
  */
  readonly supportVersions?: string[];
}

export function apigDomainTlsCipherSuitesConfigTlsCipherSuiteToTerraform(struct?: ApigDomainTlsCipherSuitesConfigTlsCipherSuite | cdktn.IResolvable): any {
  if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktn.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  return {
    name: cdktn.stringToTerraform(struct!.name),
    support_versions: cdktn.listMapper(cdktn.stringToTerraform, false)(struct!.supportVersions),
  }
}


export function apigDomainTlsCipherSuitesConfigTlsCipherSuiteToHclTerraform(struct?: ApigDomainTlsCipherSuitesConfigTlsCipherSuite | cdktn.IResolvable): any {
  if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktn.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  const attrs = {
    name: {
      value: cdktn.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    support_versions: {
      value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(struct!.supportVersions),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ApigDomainTlsCipherSuitesConfigTlsCipherSuiteOutputReference extends cdktn.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktn.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): ApigDomainTlsCipherSuitesConfigTlsCipherSuite | cdktn.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._supportVersions !== undefined) {
      hasAnyValues = true;
      internalValueResult.supportVersions = this._supportVersions;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ApigDomainTlsCipherSuitesConfigTlsCipherSuite | cdktn.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._supportVersions = undefined;
    }
    else if (cdktn.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._supportVersions = value.supportVersions;
    }
  }

  // name - computed: false, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // support_versions - computed: false, optional: true, required: false
  private _supportVersions?: string[]; 
  public get supportVersions() {
    return this.getListAttribute('support_versions');
  }
  public set supportVersions(value: string[]) {
    this._supportVersions = value;
  }
  public resetSupportVersions() {
    this._supportVersions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get supportVersionsInput() {
    return this._supportVersions;
  }
}

export class ApigDomainTlsCipherSuitesConfigTlsCipherSuiteList extends cdktn.ComplexList {
  public internalValue? : ApigDomainTlsCipherSuitesConfigTlsCipherSuite[] | cdktn.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): ApigDomainTlsCipherSuitesConfigTlsCipherSuiteOutputReference {
    return new ApigDomainTlsCipherSuitesConfigTlsCipherSuiteOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface ApigDomainTlsCipherSuitesConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#config_type ApigDomain#config_type}
  */
  readonly configType?: string;
  /**
  * tls_cipher_suite block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#tls_cipher_suite ApigDomain#tls_cipher_suite}
  */
  readonly tlsCipherSuite?: ApigDomainTlsCipherSuitesConfigTlsCipherSuite[] | cdktn.IResolvable;
}

export function apigDomainTlsCipherSuitesConfigToTerraform(struct?: ApigDomainTlsCipherSuitesConfigOutputReference | ApigDomainTlsCipherSuitesConfig): any {
  if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktn.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  return {
    config_type: cdktn.stringToTerraform(struct!.configType),
    tls_cipher_suite: cdktn.listMapper(apigDomainTlsCipherSuitesConfigTlsCipherSuiteToTerraform, true)(struct!.tlsCipherSuite),
  }
}


export function apigDomainTlsCipherSuitesConfigToHclTerraform(struct?: ApigDomainTlsCipherSuitesConfigOutputReference | ApigDomainTlsCipherSuitesConfig): any {
  if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktn.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  const attrs = {
    config_type: {
      value: cdktn.stringToHclTerraform(struct!.configType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tls_cipher_suite: {
      value: cdktn.listMapperHcl(apigDomainTlsCipherSuitesConfigTlsCipherSuiteToHclTerraform, true)(struct!.tlsCipherSuite),
      isBlock: true,
      type: "list",
      storageClassType: "ApigDomainTlsCipherSuitesConfigTlsCipherSuiteList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ApigDomainTlsCipherSuitesConfigOutputReference extends cdktn.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): ApigDomainTlsCipherSuitesConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._configType !== undefined) {
      hasAnyValues = true;
      internalValueResult.configType = this._configType;
    }
    if (this._tlsCipherSuite?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.tlsCipherSuite = this._tlsCipherSuite?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ApigDomainTlsCipherSuitesConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._configType = undefined;
      this._tlsCipherSuite.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._configType = value.configType;
      this._tlsCipherSuite.internalValue = value.tlsCipherSuite;
    }
  }

  // config_type - computed: false, optional: true, required: false
  private _configType?: string; 
  public get configType() {
    return this.getStringAttribute('config_type');
  }
  public set configType(value: string) {
    this._configType = value;
  }
  public resetConfigType() {
    this._configType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get configTypeInput() {
    return this._configType;
  }

  // tls_cipher_suite - computed: false, optional: true, required: false
  private _tlsCipherSuite = new ApigDomainTlsCipherSuitesConfigTlsCipherSuiteList(this, "tls_cipher_suite", false);
  public get tlsCipherSuite() {
    return this._tlsCipherSuite;
  }
  public putTlsCipherSuite(value: ApigDomainTlsCipherSuitesConfigTlsCipherSuite[] | cdktn.IResolvable) {
    this._tlsCipherSuite.internalValue = value;
  }
  public resetTlsCipherSuite() {
    this._tlsCipherSuite.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tlsCipherSuiteInput() {
    return this._tlsCipherSuite.internalValue;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain alicloud_apig_domain}
*/
export class ApigDomain extends cdktn.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alicloud_apig_domain";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTN code for importing a ApigDomain resource upon running "cdktn plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ApigDomain to import
  * @param importFromId The id of the existing ApigDomain that should be imported. Refer to the {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ApigDomain to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "alicloud_apig_domain", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_domain alicloud_apig_domain} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ApigDomainConfig
  */
  public constructor(scope: Construct, id: string, config: ApigDomainConfig) {
    super(scope, id, {
      terraformResourceType: 'alicloud_apig_domain',
      terraformGeneratorMetadata: {
        providerName: 'alicloud',
        providerVersion: '1.289.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._caCertIdentifier = config.caCertIdentifier;
    this._certIdentifier = config.certIdentifier;
    this._clientCaCert = config.clientCaCert;
    this._domainName = config.domainName;
    this._domainScope = config.domainScope;
    this._forceHttps = config.forceHttps;
    this._gatewayType = config.gatewayType;
    this._http2Option = config.http2Option;
    this._id = config.id;
    this._mTlsEnabled = config.mTlsEnabled;
    this._protocol = config.protocol;
    this._resourceGroupId = config.resourceGroupId;
    this._tlsMax = config.tlsMax;
    this._tlsMin = config.tlsMin;
    this._timeouts.internalValue = config.timeouts;
    this._tlsCipherSuitesConfig.internalValue = config.tlsCipherSuitesConfig;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // ca_cert_identifier - computed: false, optional: true, required: false
  private _caCertIdentifier?: string; 
  public get caCertIdentifier() {
    return this.getStringAttribute('ca_cert_identifier');
  }
  public set caCertIdentifier(value: string) {
    this._caCertIdentifier = value;
  }
  public resetCaCertIdentifier() {
    this._caCertIdentifier = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get caCertIdentifierInput() {
    return this._caCertIdentifier;
  }

  // cert_identifier - computed: false, optional: true, required: false
  private _certIdentifier?: string; 
  public get certIdentifier() {
    return this.getStringAttribute('cert_identifier');
  }
  public set certIdentifier(value: string) {
    this._certIdentifier = value;
  }
  public resetCertIdentifier() {
    this._certIdentifier = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certIdentifierInput() {
    return this._certIdentifier;
  }

  // client_ca_cert - computed: false, optional: true, required: false
  private _clientCaCert?: string; 
  public get clientCaCert() {
    return this.getStringAttribute('client_ca_cert');
  }
  public set clientCaCert(value: string) {
    this._clientCaCert = value;
  }
  public resetClientCaCert() {
    this._clientCaCert = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientCaCertInput() {
    return this._clientCaCert;
  }

  // domain_name - computed: false, optional: false, required: true
  private _domainName?: string; 
  public get domainName() {
    return this.getStringAttribute('domain_name');
  }
  public set domainName(value: string) {
    this._domainName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get domainNameInput() {
    return this._domainName;
  }

  // domain_scope - computed: true, optional: true, required: false
  private _domainScope?: string; 
  public get domainScope() {
    return this.getStringAttribute('domain_scope');
  }
  public set domainScope(value: string) {
    this._domainScope = value;
  }
  public resetDomainScope() {
    this._domainScope = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get domainScopeInput() {
    return this._domainScope;
  }

  // force_https - computed: false, optional: true, required: false
  private _forceHttps?: boolean | cdktn.IResolvable; 
  public get forceHttps() {
    return this.getBooleanAttribute('force_https');
  }
  public set forceHttps(value: boolean | cdktn.IResolvable) {
    this._forceHttps = value;
  }
  public resetForceHttps() {
    this._forceHttps = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forceHttpsInput() {
    return this._forceHttps;
  }

  // gateway_type - computed: false, optional: true, required: false
  private _gatewayType?: string; 
  public get gatewayType() {
    return this.getStringAttribute('gateway_type');
  }
  public set gatewayType(value: string) {
    this._gatewayType = value;
  }
  public resetGatewayType() {
    this._gatewayType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gatewayTypeInput() {
    return this._gatewayType;
  }

  // http2_option - computed: false, optional: true, required: false
  private _http2Option?: string; 
  public get http2Option() {
    return this.getStringAttribute('http2_option');
  }
  public set http2Option(value: string) {
    this._http2Option = value;
  }
  public resetHttp2Option() {
    this._http2Option = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get http2OptionInput() {
    return this._http2Option;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // m_tls_enabled - computed: false, optional: true, required: false
  private _mTlsEnabled?: boolean | cdktn.IResolvable; 
  public get mTlsEnabled() {
    return this.getBooleanAttribute('m_tls_enabled');
  }
  public set mTlsEnabled(value: boolean | cdktn.IResolvable) {
    this._mTlsEnabled = value;
  }
  public resetMTlsEnabled() {
    this._mTlsEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mTlsEnabledInput() {
    return this._mTlsEnabled;
  }

  // protocol - computed: true, optional: true, required: false
  private _protocol?: string; 
  public get protocol() {
    return this.getStringAttribute('protocol');
  }
  public set protocol(value: string) {
    this._protocol = value;
  }
  public resetProtocol() {
    this._protocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolInput() {
    return this._protocol;
  }

  // resource_group_id - computed: true, optional: true, required: false
  private _resourceGroupId?: string; 
  public get resourceGroupId() {
    return this.getStringAttribute('resource_group_id');
  }
  public set resourceGroupId(value: string) {
    this._resourceGroupId = value;
  }
  public resetResourceGroupId() {
    this._resourceGroupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceGroupIdInput() {
    return this._resourceGroupId;
  }

  // tls_max - computed: false, optional: true, required: false
  private _tlsMax?: string; 
  public get tlsMax() {
    return this.getStringAttribute('tls_max');
  }
  public set tlsMax(value: string) {
    this._tlsMax = value;
  }
  public resetTlsMax() {
    this._tlsMax = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tlsMaxInput() {
    return this._tlsMax;
  }

  // tls_min - computed: false, optional: true, required: false
  private _tlsMin?: string; 
  public get tlsMin() {
    return this.getStringAttribute('tls_min');
  }
  public set tlsMin(value: string) {
    this._tlsMin = value;
  }
  public resetTlsMin() {
    this._tlsMin = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tlsMinInput() {
    return this._tlsMin;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new ApigDomainTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: ApigDomainTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // tls_cipher_suites_config - computed: false, optional: true, required: false
  private _tlsCipherSuitesConfig = new ApigDomainTlsCipherSuitesConfigOutputReference(this, "tls_cipher_suites_config");
  public get tlsCipherSuitesConfig() {
    return this._tlsCipherSuitesConfig;
  }
  public putTlsCipherSuitesConfig(value: ApigDomainTlsCipherSuitesConfig) {
    this._tlsCipherSuitesConfig.internalValue = value;
  }
  public resetTlsCipherSuitesConfig() {
    this._tlsCipherSuitesConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tlsCipherSuitesConfigInput() {
    return this._tlsCipherSuitesConfig.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      ca_cert_identifier: cdktn.stringToTerraform(this._caCertIdentifier),
      cert_identifier: cdktn.stringToTerraform(this._certIdentifier),
      client_ca_cert: cdktn.stringToTerraform(this._clientCaCert),
      domain_name: cdktn.stringToTerraform(this._domainName),
      domain_scope: cdktn.stringToTerraform(this._domainScope),
      force_https: cdktn.booleanToTerraform(this._forceHttps),
      gateway_type: cdktn.stringToTerraform(this._gatewayType),
      http2_option: cdktn.stringToTerraform(this._http2Option),
      id: cdktn.stringToTerraform(this._id),
      m_tls_enabled: cdktn.booleanToTerraform(this._mTlsEnabled),
      protocol: cdktn.stringToTerraform(this._protocol),
      resource_group_id: cdktn.stringToTerraform(this._resourceGroupId),
      tls_max: cdktn.stringToTerraform(this._tlsMax),
      tls_min: cdktn.stringToTerraform(this._tlsMin),
      timeouts: apigDomainTimeoutsToTerraform(this._timeouts.internalValue),
      tls_cipher_suites_config: apigDomainTlsCipherSuitesConfigToTerraform(this._tlsCipherSuitesConfig.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      ca_cert_identifier: {
        value: cdktn.stringToHclTerraform(this._caCertIdentifier),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      cert_identifier: {
        value: cdktn.stringToHclTerraform(this._certIdentifier),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_ca_cert: {
        value: cdktn.stringToHclTerraform(this._clientCaCert),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      domain_name: {
        value: cdktn.stringToHclTerraform(this._domainName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      domain_scope: {
        value: cdktn.stringToHclTerraform(this._domainScope),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      force_https: {
        value: cdktn.booleanToHclTerraform(this._forceHttps),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      gateway_type: {
        value: cdktn.stringToHclTerraform(this._gatewayType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      http2_option: {
        value: cdktn.stringToHclTerraform(this._http2Option),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      id: {
        value: cdktn.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      m_tls_enabled: {
        value: cdktn.booleanToHclTerraform(this._mTlsEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      protocol: {
        value: cdktn.stringToHclTerraform(this._protocol),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      resource_group_id: {
        value: cdktn.stringToHclTerraform(this._resourceGroupId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tls_max: {
        value: cdktn.stringToHclTerraform(this._tlsMax),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tls_min: {
        value: cdktn.stringToHclTerraform(this._tlsMin),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeouts: {
        value: apigDomainTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ApigDomainTimeouts",
      },
      tls_cipher_suites_config: {
        value: apigDomainTlsCipherSuitesConfigToHclTerraform(this._tlsCipherSuitesConfig.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "ApigDomainTlsCipherSuitesConfigList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
