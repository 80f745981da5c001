import { App } from "cdktf";
import { validateAgainstProvider } from "../../provider/validation";
import search from "./search";

const app = new App();
search(app);
validateAgainstProvider(app);
app.synth();
