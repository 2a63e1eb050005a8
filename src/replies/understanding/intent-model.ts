/** The weights of the shipped model, parsed. */
export interface IntentModel {
  readonly version: number;
}
