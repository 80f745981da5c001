import { attach, FailoverPolicy, type PolicyTarget, service } from "../../policies";

/** Copies in two zones at least, and never more than one away at a time when nodes are drained. */
export default function example(): readonly PolicyTarget[] {
  const chat = service("chat", { replicas: 4 });
  attach(FailoverPolicy.zones({ atLeast: 2 }).keepsAllBut(1)).to(chat);
  return [chat];
}
