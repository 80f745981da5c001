// https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktn from 'cdktf';

// Configuration

export interface ApigPluginClassConfig extends cdktn.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#alias ApigPluginClass#alias}
  */
  readonly alias?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#execute_priority ApigPluginClass#execute_priority}
  */
  readonly executePriority: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#execute_stage ApigPluginClass#execute_stage}
  */
  readonly executeStage: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#id ApigPluginClass#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#plugin_class_name ApigPluginClass#plugin_class_name}
  */
  readonly pluginClassName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#supported_min_gateway_version ApigPluginClass#supported_min_gateway_version}
  */
  readonly supportedMinGatewayVersion?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#version ApigPluginClass#version}
  */
  readonly version: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#version_description ApigPluginClass#version_description}
  */
  readonly versionDescription: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#wasm_language ApigPluginClass#wasm_language}
  */
  readonly wasmLanguage: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#wasm_url ApigPluginClass#wasm_url}
  */
  readonly wasmUrl: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#description ApigPluginClass#description}
  */
  readonly description: string;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#timeouts ApigPluginClass#timeouts}
  */
  readonly timeouts?: ApigPluginClassTimeouts;
}
export interface ApigPluginClassTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#create ApigPluginClass#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#delete ApigPluginClass#delete}
  */
  readonly delete?: string;
}

export function apigPluginClassTimeoutsToTerraform(struct?: ApigPluginClassTimeouts | cdktn.IResolvable): any {
  if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktn.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  return {
    create: cdktn.stringToTerraform(struct!.create),
    delete: cdktn.stringToTerraform(struct!.delete),
  }
}


export function apigPluginClassTimeoutsToHclTerraform(struct?: ApigPluginClassTimeouts | cdktn.IResolvable): any {
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
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ApigPluginClassTimeoutsOutputReference extends cdktn.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktn.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ApigPluginClassTimeouts | cdktn.IResolvable | undefined {
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
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ApigPluginClassTimeouts | cdktn.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._delete = undefined;
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
}

/**
* Represents a {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class alicloud_apig_plugin_class}
*/
export class ApigPluginClass extends cdktn.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alicloud_apig_plugin_class";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTN code for importing a ApigPluginClass resource upon running "cdktn plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ApigPluginClass to import
  * @param importFromId The id of the existing ApigPluginClass that should be imported. Refer to the {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ApigPluginClass to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "alicloud_apig_plugin_class", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/apig_plugin_class alicloud_apig_plugin_class} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ApigPluginClassConfig
  */
  public constructor(scope: Construct, id: string, config: ApigPluginClassConfig) {
    super(scope, id, {
      terraformResourceType: 'alicloud_apig_plugin_class',
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
    this._alias = config.alias;
    this._executePriority = config.executePriority;
    this._executeStage = config.executeStage;
    this._id = config.id;
    this._pluginClassName = config.pluginClassName;
    this._supportedMinGatewayVersion = config.supportedMinGatewayVersion;
    this._version = config.version;
    this._versionDescription = config.versionDescription;
    this._wasmLanguage = config.wasmLanguage;
    this._wasmUrl = config.wasmUrl;
    this._description = config.description;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // alias - computed: false, optional: true, required: false
  private _alias?: string; 
  public get alias() {
    return this.getStringAttribute('alias');
  }
  public set alias(value: string) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // document - computed: true, optional: false, required: false
  public get document() {
    return this.getStringAttribute('document');
  }

  // execute_priority - computed: false, optional: false, required: true
  private _executePriority?: number; 
  public get executePriority() {
    return this.getNumberAttribute('execute_priority');
  }
  public set executePriority(value: number) {
    this._executePriority = value;
  }
  // Temporarily expose input value. Use with caution.
  public get executePriorityInput() {
    return this._executePriority;
  }

  // execute_stage - computed: false, optional: false, required: true
  private _executeStage?: string; 
  public get executeStage() {
    return this.getStringAttribute('execute_stage');
  }
  public set executeStage(value: string) {
    this._executeStage = value;
  }
  // Temporarily expose input value. Use with caution.
  public get executeStageInput() {
    return this._executeStage;
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

  // plugin_class_name - computed: false, optional: false, required: true
  private _pluginClassName?: string; 
  public get pluginClassName() {
    return this.getStringAttribute('plugin_class_name');
  }
  public set pluginClassName(value: string) {
    this._pluginClassName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get pluginClassNameInput() {
    return this._pluginClassName;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // supported_min_gateway_version - computed: false, optional: true, required: false
  private _supportedMinGatewayVersion?: string; 
  public get supportedMinGatewayVersion() {
    return this.getStringAttribute('supported_min_gateway_version');
  }
  public set supportedMinGatewayVersion(value: string) {
    this._supportedMinGatewayVersion = value;
  }
  public resetSupportedMinGatewayVersion() {
    this._supportedMinGatewayVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get supportedMinGatewayVersionInput() {
    return this._supportedMinGatewayVersion;
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // version - computed: false, optional: false, required: true
  private _version?: string; 
  public get version() {
    return this.getStringAttribute('version');
  }
  public set version(value: string) {
    this._version = value;
  }
  // Temporarily expose input value. Use with caution.
  public get versionInput() {
    return this._version;
  }

  // version_description - computed: false, optional: false, required: true
  private _versionDescription?: string; 
  public get versionDescription() {
    return this.getStringAttribute('version_description');
  }
  public set versionDescription(value: string) {
    this._versionDescription = value;
  }
  // Temporarily expose input value. Use with caution.
  public get versionDescriptionInput() {
    return this._versionDescription;
  }

  // wasm_language - computed: false, optional: false, required: true
  private _wasmLanguage?: string; 
  public get wasmLanguage() {
    return this.getStringAttribute('wasm_language');
  }
  public set wasmLanguage(value: string) {
    this._wasmLanguage = value;
  }
  // Temporarily expose input value. Use with caution.
  public get wasmLanguageInput() {
    return this._wasmLanguage;
  }

  // wasm_url - computed: false, optional: false, required: true
  private _wasmUrl?: string; 
  public get wasmUrl() {
    return this.getStringAttribute('wasm_url');
  }
  public set wasmUrl(value: string) {
    this._wasmUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get wasmUrlInput() {
    return this._wasmUrl;
  }

  // description - computed: false, optional: false, required: true
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new ApigPluginClassTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: ApigPluginClassTimeouts) {
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
      alias: cdktn.stringToTerraform(this._alias),
      execute_priority: cdktn.numberToTerraform(this._executePriority),
      execute_stage: cdktn.stringToTerraform(this._executeStage),
      id: cdktn.stringToTerraform(this._id),
      plugin_class_name: cdktn.stringToTerraform(this._pluginClassName),
      supported_min_gateway_version: cdktn.stringToTerraform(this._supportedMinGatewayVersion),
      version: cdktn.stringToTerraform(this._version),
      version_description: cdktn.stringToTerraform(this._versionDescription),
      wasm_language: cdktn.stringToTerraform(this._wasmLanguage),
      wasm_url: cdktn.stringToTerraform(this._wasmUrl),
      description: cdktn.stringToTerraform(this._description),
      timeouts: apigPluginClassTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      alias: {
        value: cdktn.stringToHclTerraform(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      execute_priority: {
        value: cdktn.numberToHclTerraform(this._executePriority),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      execute_stage: {
        value: cdktn.stringToHclTerraform(this._executeStage),
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
      plugin_class_name: {
        value: cdktn.stringToHclTerraform(this._pluginClassName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      supported_min_gateway_version: {
        value: cdktn.stringToHclTerraform(this._supportedMinGatewayVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      version: {
        value: cdktn.stringToHclTerraform(this._version),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      version_description: {
        value: cdktn.stringToHclTerraform(this._versionDescription),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      wasm_language: {
        value: cdktn.stringToHclTerraform(this._wasmLanguage),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      wasm_url: {
        value: cdktn.stringToHclTerraform(this._wasmUrl),
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
        value: apigPluginClassTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ApigPluginClassTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
