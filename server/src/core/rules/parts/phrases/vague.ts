// Phrases that leave open what is owed: each side may read its own measure into them. Small letters, one form a phrase.

export const vague = `
as appropriate | where appropriate | if appropriate | when appropriate | whenever appropriate | as may be appropriate | as is appropriate | as deemed appropriate
as it deems appropriate | as they deem appropriate | appropriate measures | appropriate steps | appropriate action | appropriate means | appropriate manner
suitable measures | suitable steps | adequate measures | adequate steps | adequate means | reasonable efforts | reasonable steps | reasonable measures | reasonable period | reasonable manner
all reasonable steps | all reasonable measures | all reasonable efforts | best efforts | best endeavours | best endeavors | every effort | reasonable endeavours
as far as possible | so far as possible | as far as practicable | so far as practicable | as far as is practicable | to the extent possible | to the extent practicable | to the extent feasible
to the greatest extent possible | to the maximum extent possible | to the fullest extent possible | where possible | if possible | whenever possible | wherever possible
where feasible | if feasible | where practicable | wherever practicable | insofar as possible | in so far as possible
as necessary | as required by circumstances | as needed | if need be | when the need arises | as the situation requires | as circumstances permit | when circumstances permit | when conditions permit
when conditions allow | as conditions allow | under normal circumstances | in exceptional circumstances | in exceptional cases | in special circumstances
in principle | as a general rule | generally speaking | in the spirit of | with due regard to circumstances | in good time | from time to time
at its convenience | at their convenience | at a convenient time | at a mutually convenient time | as agreed from time to time

за можливості | по можливості | у разі потреби | в разі потреби | за необхідності | належних заходів | відповідних заходів | всіх можливих заходів | усіх можливих заходів | в міру можливості | у міру можливості | у принципі
по мере возможности | при необходимости | в случае необходимости | по возможности | надлежащие меры | соответствующие меры | все возможные меры | в принципе
dans la mesure du possible | autant que possible | si possible | le cas échéant | s'il y a lieu | en tant que de besoin | les mesures appropriées | des mesures appropriées | en principe
en la medida de lo posible | de ser posible | si es posible | cuando proceda | según proceda | según corresponda | las medidas apropiadas | medidas adecuadas | en principio
가능한 한 | 필요한 경우 | 적절한 조치 | 적절한 조치를 | 필요시 | 원칙적으로
`;
