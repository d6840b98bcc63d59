import {
  complaintPhaseNames,
  serviceKindNames,
  type DossierState,
  type ItemState,
  type Language,
  type Standing,
  type World,
} from "@banjie/core";
import { speakIn } from "../texts.ts";

/** What a running clock is about, and who has to see to it. 中文 所涉事项和部门 */
interface Concern {
  readonly matter: string;
  readonly department: string;
}

const unknown = "—";

/** The matter and its department; of the whole of a bundle its lead; of a dossier whom it speaks of, or who answers for it. */
export function concernOf({ item, bundle, state }: Standing, world: World, language: Language): Concern {
  if ("kind" in state) return concernOfDossier(state, language);
  if (item) return concernOfItems([item], world);
  if (!bundle) return concernOfItems(Object.values(state.items), world);
  const { name = bundle.code, lead = unknown } = world.bundleOf(bundle) ?? {};
  return { matter: name, department: lead };
}

const joined = (names: readonly string[]): string => [...new Set(names)].join("+");

function concernOfItems(items: readonly ItemState[], world: World): Concern {
  const concerns = items.map((item) => {
    const { name = item.definition, department = unknown } = world.definitionOf(item) ?? {};
    return { name, department };
  });
  return { matter: joined(concerns.map(({ name }) => name)), department: joined(concerns.map(({ department }) => department)) };
}

function concernOfDossier(state: Readonly<DossierState>, language: Language): Concern {
  switch (state.kind) {
    case "complaint": {
      const { about, phase } = state;
      return { matter: complaintPhaseNames[phase][language], department: about.department ?? about.window ?? unknown };
    }
    case "service":
      return { matter: state.service ? serviceKindNames[state.service][language] : unknown, department: state.holder || unknown };
    case "window":
      return { matter: speakIn(language)("standings.assessment"), department: state.id };
  }
}
