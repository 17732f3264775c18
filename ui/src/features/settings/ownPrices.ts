// A therapist's own prices as they are typed.
import { Refusal } from "../../ipc";
import type { OwnPrice } from "../../ipc/types/OwnPrice";
import { minorUnits, typedPrice } from "../../shared/units";
import { t } from "../../shared/words";

/** A price as it stands in its fields. */
export interface TypedPrice {
  massageType: string;
  minutes: string;
  price: string;
}

/** The fields of prices that are kept; with as many decimals as the currency has. */
export function typedPrices(prices: OwnPrice[], currencyDigits: number): TypedPrice[] {
  return prices.map(({ massageType, minutes, price }) => ({
    massageType,
    minutes: String(minutes),
    price: typedPrice(price, currencyDigits),
  }));
}

/** The prices as they are to be kept. Throws a `Refusal` for one that cannot be read. */
export function readPrices(typed: TypedPrice[], currencyDigits: number): OwnPrice[] {
  return typed.map(({ massageType, minutes, price }) => {
    const minor = minorUnits(price, currencyDigits);
    if (!/^\d{1,3}$/.test(minutes.trim()) || minor === null)
      throw new Refusal("invalid", t("ui-duration-unread"), "ownPrices");
    return { massageType, minutes: Number(minutes), price: minor };
  });
}
