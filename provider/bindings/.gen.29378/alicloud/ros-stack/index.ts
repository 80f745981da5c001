// https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktn from 'cdktf';

// Configuration

export interface RosStackConfig extends cdktn.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#create_option RosStack#create_option}
  */
  readonly createOption?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#deletion_protection RosStack#deletion_protection}
  */
  readonly deletionProtection?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#disable_rollback RosStack#disable_rollback}
  */
  readonly disableRollback?: boolean | cdktn.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#id RosStack#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#notification_urls RosStack#notification_urls}
  */
  readonly notificationUrls?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#ram_role_name RosStack#ram_role_name}
  */
  readonly ramRoleName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#replacement_option RosStack#replacement_option}
  */
  readonly replacementOption?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#retain_all_resources RosStack#retain_all_resources}
  */
  readonly retainAllResources?: boolean | cdktn.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#retain_resources RosStack#retain_resources}
  */
  readonly retainResources?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#stack_name RosStack#stack_name}
  */
  readonly stackName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#stack_policy_body RosStack#stack_policy_body}
  */
  readonly stackPolicyBody?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#stack_policy_during_update_body RosStack#stack_policy_during_update_body}
  */
  readonly stackPolicyDuringUpdateBody?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#stack_policy_during_update_url RosStack#stack_policy_during_update_url}
  */
  readonly stackPolicyDuringUpdateUrl?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#stack_policy_url RosStack#stack_policy_url}
  */
  readonly stackPolicyUrl?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#tags RosStack#tags}
  */
  readonly tags?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#template_body RosStack#template_body}
  */
  readonly templateBody?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#template_url RosStack#template_url}
  */
  readonly templateUrl?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#template_version RosStack#template_version}
  */
  readonly templateVersion?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#timeout_in_minutes RosStack#timeout_in_minutes}
  */
  readonly timeoutInMinutes?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#use_previous_parameters RosStack#use_previous_parameters}
  */
  readonly usePreviousParameters?: boolean | cdktn.IResolvable;
  /**
  * parameters block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#parameters RosStack#parameters}
  */
  readonly parameters?: RosStackParameters[] | cdktn.IResolvable;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#timeouts RosStack#timeouts}
  */
  readonly timeouts?: RosStackTimeouts;
}
export interface RosStackParameters {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#parameter_key RosStack#parameter_key}
  */
  readonly parameterKey?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#parameter_value RosStack#parameter_value}
  */
  readonly parameterValue: string;
}

export function rosStackParametersToTerraform(struct?: RosStackParameters | cdktn.IResolvable): any {
  if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktn.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  return {
    parameter_key: cdktn.stringToTerraform(struct!.parameterKey),
    parameter_value: cdktn.stringToTerraform(struct!.parameterValue),
  }
}


export function rosStackParametersToHclTerraform(struct?: RosStackParameters | cdktn.IResolvable): any {
  if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktn.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  const attrs = {
    parameter_key: {
      value: cdktn.stringToHclTerraform(struct!.parameterKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    parameter_value: {
      value: cdktn.stringToHclTerraform(struct!.parameterValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RosStackParametersOutputReference extends cdktn.ComplexObject {
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

  public get internalValue(): RosStackParameters | cdktn.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._parameterKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.parameterKey = this._parameterKey;
    }
    if (this._parameterValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.parameterValue = this._parameterValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RosStackParameters | cdktn.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._parameterKey = undefined;
      this._parameterValue = undefined;
    }
    else if (cdktn.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._parameterKey = value.parameterKey;
      this._parameterValue = value.parameterValue;
    }
  }

  // parameter_key - computed: false, optional: true, required: false
  private _parameterKey?: string; 
  public get parameterKey() {
    return this.getStringAttribute('parameter_key');
  }
  public set parameterKey(value: string) {
    this._parameterKey = value;
  }
  public resetParameterKey() {
    this._parameterKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parameterKeyInput() {
    return this._parameterKey;
  }

  // parameter_value - computed: false, optional: false, required: true
  private _parameterValue?: string; 
  public get parameterValue() {
    return this.getStringAttribute('parameter_value');
  }
  public set parameterValue(value: string) {
    this._parameterValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get parameterValueInput() {
    return this._parameterValue;
  }
}

export class RosStackParametersList extends cdktn.ComplexList {
  public internalValue? : RosStackParameters[] | cdktn.IResolvable

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
  public get(index: number): RosStackParametersOutputReference {
    return new RosStackParametersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface RosStackTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#create RosStack#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#delete RosStack#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#update RosStack#update}
  */
  readonly update?: string;
}

export function rosStackTimeoutsToTerraform(struct?: RosStackTimeouts | cdktn.IResolvable): any {
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


export function rosStackTimeoutsToHclTerraform(struct?: RosStackTimeouts | cdktn.IResolvable): any {
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

export class RosStackTimeoutsOutputReference extends cdktn.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktn.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): RosStackTimeouts | cdktn.IResolvable | undefined {
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

  public set internalValue(value: RosStackTimeouts | cdktn.IResolvable | undefined) {
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
* Represents a {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack alicloud_ros_stack}
*/
export class RosStack extends cdktn.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alicloud_ros_stack";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTN code for importing a RosStack resource upon running "cdktn plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the RosStack to import
  * @param importFromId The id of the existing RosStack that should be imported. Refer to the {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the RosStack to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "alicloud_ros_stack", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/aliyun/alicloud/1.289.0/docs/resources/ros_stack alicloud_ros_stack} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options RosStackConfig
  */
  public constructor(scope: Construct, id: string, config: RosStackConfig) {
    super(scope, id, {
      terraformResourceType: 'alicloud_ros_stack',
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
    this._createOption = config.createOption;
    this._deletionProtection = config.deletionProtection;
    this._disableRollback = config.disableRollback;
    this._id = config.id;
    this._notificationUrls = config.notificationUrls;
    this._ramRoleName = config.ramRoleName;
    this._replacementOption = config.replacementOption;
    this._retainAllResources = config.retainAllResources;
    this._retainResources = config.retainResources;
    this._stackName = config.stackName;
    this._stackPolicyBody = config.stackPolicyBody;
    this._stackPolicyDuringUpdateBody = config.stackPolicyDuringUpdateBody;
    this._stackPolicyDuringUpdateUrl = config.stackPolicyDuringUpdateUrl;
    this._stackPolicyUrl = config.stackPolicyUrl;
    this._tags = config.tags;
    this._templateBody = config.templateBody;
    this._templateUrl = config.templateUrl;
    this._templateVersion = config.templateVersion;
    this._timeoutInMinutes = config.timeoutInMinutes;
    this._usePreviousParameters = config.usePreviousParameters;
    this._parameters.internalValue = config.parameters;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // create_option - computed: false, optional: true, required: false
  private _createOption?: string; 
  public get createOption() {
    return this.getStringAttribute('create_option');
  }
  public set createOption(value: string) {
    this._createOption = value;
  }
  public resetCreateOption() {
    this._createOption = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createOptionInput() {
    return this._createOption;
  }

  // deletion_protection - computed: false, optional: true, required: false
  private _deletionProtection?: string; 
  public get deletionProtection() {
    return this.getStringAttribute('deletion_protection');
  }
  public set deletionProtection(value: string) {
    this._deletionProtection = value;
  }
  public resetDeletionProtection() {
    this._deletionProtection = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deletionProtectionInput() {
    return this._deletionProtection;
  }

  // disable_rollback - computed: false, optional: true, required: false
  private _disableRollback?: boolean | cdktn.IResolvable; 
  public get disableRollback() {
    return this.getBooleanAttribute('disable_rollback');
  }
  public set disableRollback(value: boolean | cdktn.IResolvable) {
    this._disableRollback = value;
  }
  public resetDisableRollback() {
    this._disableRollback = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get disableRollbackInput() {
    return this._disableRollback;
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

  // notification_urls - computed: false, optional: true, required: false
  private _notificationUrls?: string[]; 
  public get notificationUrls() {
    return cdktn.Fn.tolist(this.getListAttribute('notification_urls'));
  }
  public set notificationUrls(value: string[]) {
    this._notificationUrls = value;
  }
  public resetNotificationUrls() {
    this._notificationUrls = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get notificationUrlsInput() {
    return this._notificationUrls;
  }

  // ram_role_name - computed: false, optional: true, required: false
  private _ramRoleName?: string; 
  public get ramRoleName() {
    return this.getStringAttribute('ram_role_name');
  }
  public set ramRoleName(value: string) {
    this._ramRoleName = value;
  }
  public resetRamRoleName() {
    this._ramRoleName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ramRoleNameInput() {
    return this._ramRoleName;
  }

  // replacement_option - computed: false, optional: true, required: false
  private _replacementOption?: string; 
  public get replacementOption() {
    return this.getStringAttribute('replacement_option');
  }
  public set replacementOption(value: string) {
    this._replacementOption = value;
  }
  public resetReplacementOption() {
    this._replacementOption = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get replacementOptionInput() {
    return this._replacementOption;
  }

  // retain_all_resources - computed: false, optional: true, required: false
  private _retainAllResources?: boolean | cdktn.IResolvable; 
  public get retainAllResources() {
    return this.getBooleanAttribute('retain_all_resources');
  }
  public set retainAllResources(value: boolean | cdktn.IResolvable) {
    this._retainAllResources = value;
  }
  public resetRetainAllResources() {
    this._retainAllResources = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get retainAllResourcesInput() {
    return this._retainAllResources;
  }

  // retain_resources - computed: false, optional: true, required: false
  private _retainResources?: string[]; 
  public get retainResources() {
    return cdktn.Fn.tolist(this.getListAttribute('retain_resources'));
  }
  public set retainResources(value: string[]) {
    this._retainResources = value;
  }
  public resetRetainResources() {
    this._retainResources = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get retainResourcesInput() {
    return this._retainResources;
  }

  // stack_name - computed: false, optional: false, required: true
  private _stackName?: string; 
  public get stackName() {
    return this.getStringAttribute('stack_name');
  }
  public set stackName(value: string) {
    this._stackName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get stackNameInput() {
    return this._stackName;
  }

  // stack_policy_body - computed: false, optional: true, required: false
  private _stackPolicyBody?: string; 
  public get stackPolicyBody() {
    return this.getStringAttribute('stack_policy_body');
  }
  public set stackPolicyBody(value: string) {
    this._stackPolicyBody = value;
  }
  public resetStackPolicyBody() {
    this._stackPolicyBody = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stackPolicyBodyInput() {
    return this._stackPolicyBody;
  }

  // stack_policy_during_update_body - computed: false, optional: true, required: false
  private _stackPolicyDuringUpdateBody?: string; 
  public get stackPolicyDuringUpdateBody() {
    return this.getStringAttribute('stack_policy_during_update_body');
  }
  public set stackPolicyDuringUpdateBody(value: string) {
    this._stackPolicyDuringUpdateBody = value;
  }
  public resetStackPolicyDuringUpdateBody() {
    this._stackPolicyDuringUpdateBody = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stackPolicyDuringUpdateBodyInput() {
    return this._stackPolicyDuringUpdateBody;
  }

  // stack_policy_during_update_url - computed: false, optional: true, required: false
  private _stackPolicyDuringUpdateUrl?: string; 
  public get stackPolicyDuringUpdateUrl() {
    return this.getStringAttribute('stack_policy_during_update_url');
  }
  public set stackPolicyDuringUpdateUrl(value: string) {
    this._stackPolicyDuringUpdateUrl = value;
  }
  public resetStackPolicyDuringUpdateUrl() {
    this._stackPolicyDuringUpdateUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stackPolicyDuringUpdateUrlInput() {
    return this._stackPolicyDuringUpdateUrl;
  }

  // stack_policy_url - computed: false, optional: true, required: false
  private _stackPolicyUrl?: string; 
  public get stackPolicyUrl() {
    return this.getStringAttribute('stack_policy_url');
  }
  public set stackPolicyUrl(value: string) {
    this._stackPolicyUrl = value;
  }
  public resetStackPolicyUrl() {
    this._stackPolicyUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stackPolicyUrlInput() {
    return this._stackPolicyUrl;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: { [key: string]: string }; 
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
  public set tags(value: { [key: string]: string }) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // template_body - computed: false, optional: true, required: false
  private _templateBody?: string; 
  public get templateBody() {
    return this.getStringAttribute('template_body');
  }
  public set templateBody(value: string) {
    this._templateBody = value;
  }
  public resetTemplateBody() {
    this._templateBody = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get templateBodyInput() {
    return this._templateBody;
  }

  // template_url - computed: false, optional: true, required: false
  private _templateUrl?: string; 
  public get templateUrl() {
    return this.getStringAttribute('template_url');
  }
  public set templateUrl(value: string) {
    this._templateUrl = value;
  }
  public resetTemplateUrl() {
    this._templateUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get templateUrlInput() {
    return this._templateUrl;
  }

  // template_version - computed: false, optional: true, required: false
  private _templateVersion?: string; 
  public get templateVersion() {
    return this.getStringAttribute('template_version');
  }
  public set templateVersion(value: string) {
    this._templateVersion = value;
  }
  public resetTemplateVersion() {
    this._templateVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get templateVersionInput() {
    return this._templateVersion;
  }

  // timeout_in_minutes - computed: false, optional: true, required: false
  private _timeoutInMinutes?: number; 
  public get timeoutInMinutes() {
    return this.getNumberAttribute('timeout_in_minutes');
  }
  public set timeoutInMinutes(value: number) {
    this._timeoutInMinutes = value;
  }
  public resetTimeoutInMinutes() {
    this._timeoutInMinutes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutInMinutesInput() {
    return this._timeoutInMinutes;
  }

  // use_previous_parameters - computed: false, optional: true, required: false
  private _usePreviousParameters?: boolean | cdktn.IResolvable; 
  public get usePreviousParameters() {
    return this.getBooleanAttribute('use_previous_parameters');
  }
  public set usePreviousParameters(value: boolean | cdktn.IResolvable) {
    this._usePreviousParameters = value;
  }
  public resetUsePreviousParameters() {
    this._usePreviousParameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usePreviousParametersInput() {
    return this._usePreviousParameters;
  }

  // parameters - computed: false, optional: true, required: false
  private _parameters = new RosStackParametersList(this, "parameters", true);
  public get parameters() {
    return this._parameters;
  }
  public putParameters(value: RosStackParameters[] | cdktn.IResolvable) {
    this._parameters.internalValue = value;
  }
  public resetParameters() {
    this._parameters.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersInput() {
    return this._parameters.internalValue;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new RosStackTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: RosStackTimeouts) {
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
      create_option: cdktn.stringToTerraform(this._createOption),
      deletion_protection: cdktn.stringToTerraform(this._deletionProtection),
      disable_rollback: cdktn.booleanToTerraform(this._disableRollback),
      id: cdktn.stringToTerraform(this._id),
      notification_urls: cdktn.listMapper(cdktn.stringToTerraform, false)(this._notificationUrls),
      ram_role_name: cdktn.stringToTerraform(this._ramRoleName),
      replacement_option: cdktn.stringToTerraform(this._replacementOption),
      retain_all_resources: cdktn.booleanToTerraform(this._retainAllResources),
      retain_resources: cdktn.listMapper(cdktn.stringToTerraform, false)(this._retainResources),
      stack_name: cdktn.stringToTerraform(this._stackName),
      stack_policy_body: cdktn.stringToTerraform(this._stackPolicyBody),
      stack_policy_during_update_body: cdktn.stringToTerraform(this._stackPolicyDuringUpdateBody),
      stack_policy_during_update_url: cdktn.stringToTerraform(this._stackPolicyDuringUpdateUrl),
      stack_policy_url: cdktn.stringToTerraform(this._stackPolicyUrl),
      tags: cdktn.hashMapper(cdktn.stringToTerraform)(this._tags),
      template_body: cdktn.stringToTerraform(this._templateBody),
      template_url: cdktn.stringToTerraform(this._templateUrl),
      template_version: cdktn.stringToTerraform(this._templateVersion),
      timeout_in_minutes: cdktn.numberToTerraform(this._timeoutInMinutes),
      use_previous_parameters: cdktn.booleanToTerraform(this._usePreviousParameters),
      parameters: cdktn.listMapper(rosStackParametersToTerraform, true)(this._parameters.internalValue),
      timeouts: rosStackTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      create_option: {
        value: cdktn.stringToHclTerraform(this._createOption),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      deletion_protection: {
        value: cdktn.stringToHclTerraform(this._deletionProtection),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      disable_rollback: {
        value: cdktn.booleanToHclTerraform(this._disableRollback),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      id: {
        value: cdktn.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      notification_urls: {
        value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._notificationUrls),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      ram_role_name: {
        value: cdktn.stringToHclTerraform(this._ramRoleName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      replacement_option: {
        value: cdktn.stringToHclTerraform(this._replacementOption),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      retain_all_resources: {
        value: cdktn.booleanToHclTerraform(this._retainAllResources),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      retain_resources: {
        value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._retainResources),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      stack_name: {
        value: cdktn.stringToHclTerraform(this._stackName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      stack_policy_body: {
        value: cdktn.stringToHclTerraform(this._stackPolicyBody),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      stack_policy_during_update_body: {
        value: cdktn.stringToHclTerraform(this._stackPolicyDuringUpdateBody),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      stack_policy_during_update_url: {
        value: cdktn.stringToHclTerraform(this._stackPolicyDuringUpdateUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      stack_policy_url: {
        value: cdktn.stringToHclTerraform(this._stackPolicyUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tags: {
        value: cdktn.hashMapperHcl(cdktn.stringToHclTerraform)(this._tags),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      template_body: {
        value: cdktn.stringToHclTerraform(this._templateBody),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      template_url: {
        value: cdktn.stringToHclTerraform(this._templateUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      template_version: {
        value: cdktn.stringToHclTerraform(this._templateVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeout_in_minutes: {
        value: cdktn.numberToHclTerraform(this._timeoutInMinutes),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      use_previous_parameters: {
        value: cdktn.booleanToHclTerraform(this._usePreviousParameters),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      parameters: {
        value: cdktn.listMapperHcl(rosStackParametersToHclTerraform, true)(this._parameters.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "RosStackParametersList",
      },
      timeouts: {
        value: rosStackTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "RosStackTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
