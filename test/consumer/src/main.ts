import { App } from "cdktf";
import { validateAgainstProvider } from "alicloud-ai-platform/provider";
import { AssistantStack } from "./assistant-stack";

const app = new App();
new AssistantStack(app, "assistant");
validateAgainstProvider(app);
app.synth();
