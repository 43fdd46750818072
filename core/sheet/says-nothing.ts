/** Words that say that something was looked at, and nothing of what was found. */
const boilerplate =
  /经|已|均|核实|核对|核查|确认|无误|属实|正确|没有问题|没问题|情况|数据|如实填报|同意|后|[\s\p{P}]/gu;

/** Whether an explanation or a reason is made of such words alone. */
export function saysNothing(text: string): boolean {
  return text.replace(boilerplate, '') === '';
}
