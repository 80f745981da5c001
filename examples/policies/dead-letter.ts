import { attach, DeadLetterPolicy, type PolicyTarget, queue, RetryPolicy } from "../../policies";

/** A message that was received five times in vain moves to the queue of dead letters. */
export default function example(): readonly PolicyTarget[] {
  const jobs = queue("video-jobs");
  attach(RetryPolicy.redeliver(5)).to(jobs);
  attach(DeadLetterPolicy.queue("video-jobs-dead")).to(jobs);
  return [jobs];
}
