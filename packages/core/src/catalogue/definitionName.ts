/** A definition, named by code and version. */
export interface DefinitionName {
  readonly definition: string;
  readonly version: number;
}

/** A definition's name as one text. */
export const keyOf = ({ definition, version }: DefinitionName): string => `${definition}@${version}`;
