import type { AnyDraft, CivilDate, FlowActType } from "@banjie/core";

/** What a matter of the naive model asks for. */
export interface NaiveMatter {
  readonly required: readonly string[];
  readonly mayFollow: readonly string[];
  readonly fee: number;
  readonly affectsOthers: boolean;
  /** Decided at the window, without examination; or done without any decision. */
  readonly onTheSpot: boolean;
}

const atAnyTime =
  "ServiceRendered RecordCorrected OverdueExplained CardIssued CardAnswered CardAppealed CardRevoked CardUpheld SupervisionOrdered BadReviewContacted BadReviewRectified BadReviewAppealed BadReviewRemoved BadReviewUpheld".split(
    " ",
  );
const afterTheEnd = "FeePaid FeeRefunded DecisionPublished CommitmentVerified CaseArchived ItemReopened".split(" ");
const beforeAcceptance =
  "CasePreChecked CaseCorrectedOnSpot CommitmentMade ItemAdded SplitConsented ItemSplitOff ItemNotAccepted ItemNotRequired".split(
    " ",
  );
const whileAsked = "ItemLapsed SplitConsented ItemSplitOff".split(" ");
const whileHandled =
  "ItemHandedOver SiteVerified JointSiteVerified OpinionRequested OpinionGiven SpecialProcedureStarted SpecialProcedureEnded ItemSuspended ItemResumed ExtensionApproved HearingRightTold HearingRequested HearingNotified HearingHeld InterestedPartyTold CommitmentMade FeeAssessed FeePaid FeeRefunded ItemAdded SplitConsented ItemSplitOff ItemLapsed".split(
    " ",
  );
const onceDecided =
  "ItemHandedOver FeeAssessed FeePaid FeeRefunded DecisionPublished ItemAdded SplitConsented ItemSplitOff ItemVoided ItemLapsed".split(
    " ",
  );
const earlyEnds = new Set<string>(["ItemWithdrawn", "CaseWithdrawn", "ItemVoided"]);

/**
 * One item as the articles have it, in plain yes and no: what has been done, what it waits for, and hence what may come next. It
 * knows nothing of phases, flows and tables.
 */
export class NaiveItem {
  readonly #matter: NaiveMatter;
  readonly #silentUntil: (from: CivilDate) => CivilDate;
  #filed = false;
  #since = "";
  #answered = false;
  #supplied = false;
  #handedIn = new Set<string>();
  #asked = new Set<string>();
  #deferred = new Set<string>();
  #accepted = false;
  #started = false;
  #examined = false;
  #reviewed = false;
  #decision: "granted" | "refused" | undefined;
  #completed = false;
  #delivered = false;
  #over = false;
  #served = false;
  #split = false;
  #waits = new Set<string>();
  #hearing: { asked: boolean; held: boolean; toldOn?: CivilDate } = { asked: false, held: false };
  #told = false;
  /** Units asked and silent so far, each with its last day. */
  #opinions = new Map<string, string>();
  #billed: number | undefined;
  #paid = 0;

  constructor(matter: NaiveMatter, silentUntil: (from: CivilDate) => CivilDate) {
    this.#matter = matter;
    this.#silentUntil = silentUntil;
  }

  /** Whether the order of the law lets the act come now. */
  admits(act: AnyDraft<FlowActType>): boolean {
    if (act.type === "CaseFiled") return !this.#filed;
    if (!this.#filed) return false;
    if (atAnyTime.includes(act.type)) return true;
    if (act.type === "CaseEvaluated") return this.#over || this.#served;
    if (act.type === "SupplementReceived") return !this.#over && this.#isAsked(act.data.materials);
    if (this.#over) return afterTheEnd.includes(act.type) || this.#mayBeHandedOver(act);
    if (this.#decision !== undefined) return onceDecided.includes(act.type) || this.#mayBeCompleted(act);
    if (earlyEnds.has(act.type)) return true;
    if (this.#accepted || this.#started) return whileHandled.includes(act.type) || this.#mayGoOn(act);
    if (this.#asked.size > 0) return whileAsked.includes(act.type);
    if (act.type === "SupplementNotified") return !this.#answered;
    return beforeAcceptance.includes(act.type) || this.#mayBeAccepted(act);
  }

  /** A supplement answers who asked for it. */
  #isAsked(materials: readonly string[]): boolean {
    return (
      this.#waits.has("supplement") || materials.some((material) => this.#asked.has(material) || this.#deferred.has(material))
    );
  }

  #mayBeHandedOver({ type }: AnyDraft<FlowActType>): boolean {
    return (type === "ItemDelivered" || type === "CaseDelivered") && this.#completed && !this.#delivered;
  }

  #mayBeCompleted({ type }: AnyDraft<FlowActType>): boolean {
    if (type !== "ItemCompleted" && (type !== "CaseCompleted" || this.#split)) return false;
    return this.#decision === "refused" || this.#isSettled();
  }

  #isSettled(): boolean {
    return (this.#billed ?? this.#matter.fee) <= this.#paid && this.#deferred.size === 0;
  }

  /** A hearing asked for or announced comes first, and so do the five days in which one may be asked for. */
  #mayBeDecided({ at }: AnyDraft<FlowActType>): boolean {
    const { asked, held, toldOn } = this.#hearing;
    const mayStillAsk = toldOn !== undefined && at.slice(0, 10) <= this.#silentUntil(toldOn);
    const heard = held || (!asked && !mayStillAsk);
    const answered = [...this.#opinions.values()].every((until) => until < at.slice(0, 10));
    return heard && answered && (this.#told || !this.#matter.affectsOthers);
  }

  #mayGoOn(act: AnyDraft<FlowActType>): boolean {
    if (this.#matter.onTheSpot) return this.#waits.size === 0 && this.#mayGoOnAtOnce(act);
    if (act.type === "ItemSentBack") return act.data.to === "examination" ? this.#examined : this.#reviewed;
    if (this.#waits.size > 0) return false;
    if (act.type === "ExaminationStarted") return !this.#started;
    if (act.type === "ExaminationConcluded") return this.#started && !this.#examined;
    if (act.type === "ReviewConcluded") return this.#examined && !this.#reviewed;
    if (act.type === "ItemSentUp") return this.#reviewed;
    return act.type === "DecisionMade" && this.#reviewed && this.#mayBeDecided(act);
  }

  #mayGoOnAtOnce(act: AnyDraft<FlowActType>): boolean {
    const { type } = act;
    if (type !== "DecisionMade" && type !== "ItemCompleted") return false;
    return this.#mayBeDecided(act) && (type === "DecisionMade" || this.#isSettled());
  }

  #mayBeAccepted(act: AnyDraft<FlowActType>): boolean {
    const missing = this.#matter.required.filter((material) => !this.#handedIn.has(material));
    const silent = !this.#answered && act.at.slice(0, 10) > this.#silentUntil(this.#since as CivilDate);
    if (act.type === "ItemAccepted") return missing.length === 0 || this.#supplied || silent;
    if (act.type === "ItemAcceptedConditionally") {
      const { deferred } = act.data;
      const covered = missing.every((material) => deferred.includes(material) && this.#matter.mayFollow.includes(material));
      return missing.length > 0 && covered && deferred.every((material) => missing.includes(material));
    }
    const next = this.#matter.onTheSpot ? "DecisionMade" : "ExaminationStarted";
    return act.type === next && silent;
  }

  /** What the act changes. */
  take(act: AnyDraft<FlowActType>): void {
    switch (act.type) {
      case "CaseFiled":
        this.#filed = true;
        this.#since = act.at.slice(0, 10);
        this.#handedIn = new Set(act.data.materials);
        return;
      case "SupplementNotified":
        this.#asked = new Set(act.data.materials);
        this.#answered = true;
        return;
      case "SupplementReceived":
        for (const material of act.data.materials) {
          this.#handedIn.add(material);
          this.#asked.delete(material);
          this.#deferred.delete(material);
        }
        if (this.#answered && !this.#accepted && this.#asked.size === 0) this.#supplied = true;
        return;
      case "ItemAcceptedConditionally":
        this.#deferred = new Set(act.data.deferred);
        this.#accepted = true;
        return;
      case "ItemAccepted":
        this.#accepted = true;
        return;
      case "ExaminationStarted":
        this.#started = true;
        return;
      case "ExaminationConcluded":
        this.#examined = true;
        return;
      case "ReviewConcluded":
        this.#reviewed = true;
        return;
      case "ItemSentBack":
        this.#reviewed = false;
        if (act.data.to === "examination") this.#examined = false;
        return;
      case "SpecialProcedureStarted":
        this.#waits.add(act.data.procedure);
        return;
      case "SpecialProcedureEnded":
        this.#waits.delete(act.data.procedure);
        return;
      case "ItemSuspended":
        this.#waits.add(act.data.kind);
        return;
      case "ItemResumed":
        this.#waits.delete(act.data.kind);
        return;
      case "HearingRightTold":
        this.#hearing.toldOn ??= act.at.slice(0, 10) as CivilDate;
        return;
      case "HearingRequested":
      case "HearingNotified":
        this.#hearing.asked = true;
        return;
      case "HearingHeld":
        this.#hearing.held = true;
        return;
      case "InterestedPartyTold":
        this.#told = true;
        return;
      case "OpinionRequested":
        for (const unit of act.data.units) this.#opinions.set(unit, act.data.until);
        return;
      case "OpinionGiven":
        this.#opinions.delete(act.data.unit);
        return;
      case "FeeAssessed":
        this.#billed = act.data.lines.reduce((sum, { amount }) => sum + amount, this.#billed ?? 0);
        return;
      case "FeePaid":
        this.#paid += act.data.amount;
        return;
      case "FeeRefunded":
        this.#paid -= act.data.amount;
        return;
      case "ServiceRendered":
        this.#served = true;
        return;
      case "ItemSplitOff":
        this.#split = true;
        return;
      case "DecisionMade":
        this.#decision = act.data.outcome;
        return;
      case "ItemCompleted":
      case "CaseCompleted":
        this.#completed = true;
        this.#over = true;
        return;
      case "ItemDelivered":
      case "CaseDelivered":
        this.#delivered = true;
        return;
      case "ItemReopened":
        this.#reopen(act.data.to === "acceptance", act.at.slice(0, 10));
        return;
      case "ItemNotAccepted":
      case "ItemNotRequired":
      case "ItemSentUp":
      case "ItemWithdrawn":
      case "CaseWithdrawn":
      case "ItemLapsed":
      case "ItemVoided":
        this.#over = true;
        return;
      case "BadReviewAppealed":
      case "BadReviewContacted":
      case "BadReviewRectified":
      case "BadReviewRemoved":
      case "BadReviewUpheld":
      case "CardAnswered":
      case "CardAppealed":
      case "CardIssued":
      case "CardRevoked":
      case "CardUpheld":
      case "CaseArchived":
      case "CaseCorrectedOnSpot":
      case "CaseEvaluated":
      case "CasePreChecked":
      case "CommitmentMade":
      case "CommitmentVerified":
      case "DecisionPublished":
      case "ExtensionApproved":
      case "ItemAdded":
      case "ItemHandedOver":
      case "JointSiteVerified":
      case "OverdueExplained":
      case "RecordCorrected":
      case "SiteVerified":
      case "SplitConsented":
      case "SupervisionOrdered":
        // Nothing that follows depends on these.
        return;
    }
  }

  /** Another round: what was handed in, told and paid stays; all else is to be done again. */
  #reopen(accepted: boolean, on: string): void {
    this.#since = on;
    this.#answered = accepted;
    this.#supplied = false;
    this.#accepted = accepted;
    [this.#asked, this.#deferred, this.#waits] = [new Set(), new Set(), new Set()];
    [this.#started, this.#examined, this.#reviewed] = [false, false, false];
    [this.#completed, this.#delivered, this.#over, this.#served] = [false, false, false, false];
    this.#decision = undefined;
    this.#hearing = { asked: false, held: false };
    this.#opinions = new Map();
  }
}
