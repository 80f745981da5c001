// https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktn from 'cdktf';

// Configuration

export interface ApigHttpApiConfig extends cdktn.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#ai_protocols ApigHttpApi#ai_protocols}
  */
  readonly aiProtocols?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#base_path ApigHttpApi#base_path}
  */
  readonly basePath?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#deploy_configs ApigHttpApi#deploy_configs}
  */
  readonly deployConfigs?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#enable_auth ApigHttpApi#enable_auth}
  */
  readonly enableAuth?: boolean | cdktn.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#http_api_name ApigHttpApi#http_api_name}
  */
  readonly httpApiName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#id ApigHttpApi#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#model_category ApigHttpApi#model_category}
  */
  readonly modelCategory?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#protocols ApigHttpApi#protocols}
  */
  readonly protocols: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#resource_group_id ApigHttpApi#resource_group_id}
  */
  readonly resourceGroupId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#type ApigHttpApi#type}
  */
  readonly type: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#description ApigHttpApi#description}
  */
  readonly description?: string;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#timeouts ApigHttpApi#timeouts}
  */
  readonly timeouts?: ApigHttpApiTimeouts;
}
export interface ApigHttpApiTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#create ApigHttpApi#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#delete ApigHttpApi#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#update ApigHttpApi#update}
  */
  readonly update?: string;
}

export function apigHttpApiTimeoutsToTerraform(struct?: ApigHttpApiTimeouts | cdktn.IResolvable): any {
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


export function apigHttpApiTimeoutsToHclTerraform(struct?: ApigHttpApiTimeouts | cdktn.IResolvable): any {
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

export class ApigHttpApiTimeoutsOutputReference extends cdktn.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktn.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ApigHttpApiTimeouts | cdktn.IResolvable | undefined {
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

  public set internalValue(value: ApigHttpApiTimeouts | cdktn.IResolvable | undefined) {
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

/**
* Represents a {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api alicloud_apig_http_api}
*/
export class ApigHttpApi extends cdktn.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alicloud_apig_http_api";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTN code for importing a ApigHttpApi resource upon running "cdktn plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ApigHttpApi to import
  * @param importFromId The id of the existing ApigHttpApi that should be imported. Refer to the {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ApigHttpApi to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "alicloud_apig_http_api", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_http_api alicloud_apig_http_api} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ApigHttpApiConfig
  */
  public constructor(scope: Construct, id: string, config: ApigHttpApiConfig) {
    super(scope, id, {
      terraformResourceType: 'alicloud_apig_http_api',
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
    this._aiProtocols = config.aiProtocols;
    this._basePath = config.basePath;
    this._deployConfigs = config.deployConfigs;
    this._enableAuth = config.enableAuth;
    this._httpApiName = config.httpApiName;
    this._id = config.id;
    this._modelCategory = config.modelCategory;
    this._protocols = config.protocols;
    this._resourceGroupId = config.resourceGroupId;
    this._type = config.type;
    this._description = config.description;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // ai_protocols - computed: false, optional: true, required: false
  private _aiProtocols?: string[]; 
  public get aiProtocols() {
    return this.getListAttribute('ai_protocols');
  }
  public set aiProtocols(value: string[]) {
    this._aiProtocols = value;
  }
  public resetAiProtocols() {
    this._aiProtocols = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aiProtocolsInput() {
    return this._aiProtocols;
  }

  // base_path - computed: false, optional: true, required: false
  private _basePath?: string; 
  public get basePath() {
    return this.getStringAttribute('base_path');
  }
  public set basePath(value: string) {
    this._basePath = value;
  }
  public resetBasePath() {
    this._basePath = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get basePathInput() {
    return this._basePath;
  }

  // deploy_configs - computed: false, optional: true, required: false
  private _deployConfigs?: string[]; 
  public get deployConfigs() {
    return this.getListAttribute('deploy_configs');
  }
  public set deployConfigs(value: string[]) {
    this._deployConfigs = value;
  }
  public resetDeployConfigs() {
    this._deployConfigs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deployConfigsInput() {
    return this._deployConfigs;
  }

  // enable_auth - computed: false, optional: true, required: false
  private _enableAuth?: boolean | cdktn.IResolvable; 
  public get enableAuth() {
    return this.getBooleanAttribute('enable_auth');
  }
  public set enableAuth(value: boolean | cdktn.IResolvable) {
    this._enableAuth = value;
  }
  public resetEnableAuth() {
    this._enableAuth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableAuthInput() {
    return this._enableAuth;
  }

  // http_api_name - computed: false, optional: false, required: true
  private _httpApiName?: string; 
  public get httpApiName() {
    return this.getStringAttribute('http_api_name');
  }
  public set httpApiName(value: string) {
    this._httpApiName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get httpApiNameInput() {
    return this._httpApiName;
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

  // model_category - computed: false, optional: true, required: false
  private _modelCategory?: string; 
  public get modelCategory() {
    return this.getStringAttribute('model_category');
  }
  public set modelCategory(value: string) {
    this._modelCategory = value;
  }
  public resetModelCategory() {
    this._modelCategory = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modelCategoryInput() {
    return this._modelCategory;
  }

  // protocols - computed: false, optional: false, required: true
  private _protocols?: string[]; 
  public get protocols() {
    return this.getListAttribute('protocols');
  }
  public set protocols(value: string[]) {
    this._protocols = value;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolsInput() {
    return this._protocols;
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

  // type - computed: false, optional: false, required: true
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // description - computed: false, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new ApigHttpApiTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: ApigHttpApiTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      ai_protocols: cdktn.listMapper(cdktn.stringToTerraform, false)(this._aiProtocols),
      base_path: cdktn.stringToTerraform(this._basePath),
      deploy_configs: cdktn.listMapper(cdktn.stringToTerraform, false)(this._deployConfigs),
      enable_auth: cdktn.booleanToTerraform(this._enableAuth),
      http_api_name: cdktn.stringToTerraform(this._httpApiName),
      id: cdktn.stringToTerraform(this._id),
      model_category: cdktn.stringToTerraform(this._modelCategory),
      protocols: cdktn.listMapper(cdktn.stringToTerraform, false)(this._protocols),
      resource_group_id: cdktn.stringToTerraform(this._resourceGroupId),
      type: cdktn.stringToTerraform(this._type),
      description: cdktn.stringToTerraform(this._description),
      timeouts: apigHttpApiTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      ai_protocols: {
        value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._aiProtocols),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      base_path: {
        value: cdktn.stringToHclTerraform(this._basePath),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      deploy_configs: {
        value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._deployConfigs),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      enable_auth: {
        value: cdktn.booleanToHclTerraform(this._enableAuth),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      http_api_name: {
        value: cdktn.stringToHclTerraform(this._httpApiName),
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
      model_category: {
        value: cdktn.stringToHclTerraform(this._modelCategory),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      protocols: {
        value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._protocols),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      resource_group_id: {
        value: cdktn.stringToHclTerraform(this._resourceGroupId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      type: {
        value: cdktn.stringToHclTerraform(this._type),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      description: {
        value: cdktn.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeouts: {
        value: apigHttpApiTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ApigHttpApiTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
