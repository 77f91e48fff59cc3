/**
 * How likely each of a question's facts is the one that answers it, if one does: their scores are fitted so that this is the
 * softmax of them. In the order given; the sum is 1.
 */
export function likelihoods(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
