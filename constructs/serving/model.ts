import { nearest, ProblemsError } from "../../base";
import { KNOWN_MODEL_FACTS, type ModelFacts } from "../../model/catalogue";

/** A model that can be served: its name and what is known of it. The catalogue's, or one of your own with `Model.of`. */
export class Model {
  static readonly DEEPSEEK_V3 = Model.named("deepseek-v3");
  static readonly DEEPSEEK_V3_0324 = Model.named("deepseek-v3-0324");
  static readonly DEEPSEEK_R1 = Model.named("deepseek-r1");
  static readonly DEEPSEEK_R1_DISTILL_QWEN_1_5B = Model.named("deepseek-r1-distill-qwen-1.5b");
  static readonly DEEPSEEK_R1_DISTILL_QWEN_7B = Model.named("deepseek-r1-distill-qwen-7b");
  static readonly DEEPSEEK_R1_DISTILL_QWEN_14B = Model.named("deepseek-r1-distill-qwen-14b");
  static readonly DEEPSEEK_R1_DISTILL_QWEN_32B = Model.named("deepseek-r1-distill-qwen-32b");
  static readonly DEEPSEEK_R1_DISTILL_LLAMA_8B = Model.named("deepseek-r1-distill-llama-8b");
  static readonly DEEPSEEK_R1_DISTILL_LLAMA_70B = Model.named("deepseek-r1-distill-llama-70b");
  static readonly QWEN2_5_7B = Model.named("qwen2.5-7b");
  static readonly QWEN2_5_32B = Model.named("qwen2.5-32b");
  static readonly QWEN2_5_72B = Model.named("qwen2.5-72b");
  static readonly QWEN3_8B = Model.named("qwen3-8b");
  static readonly QWEN3_32B = Model.named("qwen3-32b");
  static readonly QWEN3_32B_FP8 = Model.named("qwen3-32b-fp8");
  static readonly QWEN3_30B_A3B = Model.named("qwen3-30b-a3b");
  static readonly QWEN3_235B_A22B = Model.named("qwen3-235b-a22b");
  static readonly QWEN3_235B_A22B_FP8 = Model.named("qwen3-235b-a22b-fp8");
  static readonly QWEN2_5_VL_7B = Model.named("qwen2.5-vl-7b");
  static readonly QWEN2_5_VL_72B = Model.named("qwen2.5-vl-72b");
  static readonly QWEN3_VL_235B_A22B_FP8 = Model.named("qwen3-vl-235b-a22b-fp8");

  /** The detector to begin with: RT-DETR, Apache-2.0. Ultralytics' YOLO is `Model.named("yolo11m")`, and AGPL-3.0. */
  static readonly DETECTOR = Model.named("rt-detr-l");
  /** The segmenter to begin with: SAM 2, Apache-2.0. */
  static readonly SEGMENTER = Model.named("sam2");
  /** Speech to text to begin with: Whisper large v3, MIT. */
  static readonly SPEECH_TO_TEXT = Model.named("whisper-large-v3");
  /** Text to speech to begin with: CosyVoice 2, Apache-2.0. */
  static readonly TEXT_TO_SPEECH = Model.named("cosyvoice2-0.5b");

  /** Every model of the catalogue. */
  static get known(): readonly string[] {
    return [...KNOWN_MODEL_FACTS.keys()];
  }

  /** A model of the catalogue. @throws ProblemsError for another name, with the nearest one. */
  static named(name: string): Model {
    const facts = KNOWN_MODEL_FACTS.get(name);
    if (facts !== undefined) return new Model(name, facts);
    const meant = nearest(name, KNOWN_MODEL_FACTS.keys());
    throw new ProblemsError([
      {
        where: "Model",
        field: "name",
        got: `"${name}"`,
        want: "a model of the catalogue",
        hint: meant === undefined ? "describe a model of your own with Model.of" : `did you mean ${meant}?`,
      },
    ]);
  }

  /** A model of your own. @param name lower case, as clients name it, such as `acme-support-7b` */
  static of(name: string, facts: ModelFacts): Model {
    if (!NAME.test(name)) {
      throw new ProblemsError([
        { where: "Model", field: "name", got: `"${name}"`, want: "lower-case letters, digits, dots and dashes" },
      ]);
    }
    return new Model(name, facts);
  }

  private constructor(
    readonly name: string,
    readonly facts: ModelFacts,
  ) {}

  toString(): string {
    return this.name;
  }
}

const NAME = /^[a-z0-9][a-z0-9.-]{0,62}$/;
