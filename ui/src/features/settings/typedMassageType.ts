// A massage type as its form has it.
import { sayGoal } from "../../clinic/say";
import type { MassageType } from "../../ipc/types/MassageType";
import type { Told } from "../../shared/rowDraft.svelte";
import { typedPrice } from "../../shared/units";
import { t } from "../../shared/words";

/** What of a massage type is typed; prices with as many decimals as the currency has. */
export function typedOf(type: MassageType, currencyDigits: number) {
  return {
    name: type.name,
    color: type.color,
    serves: [...type.serves],
    pressure: type.pressure,
    before: String(type.bufferBefore),
    after: String(type.bufferAfter),
    durations: type.durations.map((each) => ({
      minutes: String(each.minutes),
      price: typedPrice(each.price, currencyDigits),
    })),
  };
}

/** What the form calls its fields, and says of them. */
export function told(): Told<ReturnType<typeof typedOf>> {
  return {
    name: [t("ui-name"), (of) => of.name],
    color: [t("ui-color"), (of) => of.color],
    serves: [t("ui-serves"), (of) => of.serves.map(sayGoal).join(", ")],
    pressure: [t("ui-pressure"), (of) => t(`ui-pressure-${of.pressure}`)],
    before: [t("ui-buffer-before"), (of) => of.before],
    after: [t("ui-buffer-after"), (of) => of.after],
    durations: [
      t("ui-durations"),
      (of) => of.durations.map((each) => `${each.minutes}: ${each.price}`).join("\n"),
    ],
  };
}
