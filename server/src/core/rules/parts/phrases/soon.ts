// Words for "when" that no clock can measure: soon, at once, in time.

export const soon = `
as soon as possible | as soon as practicable | as soon as feasible | as soon as reasonably possible | as soon as reasonably practicable | as early as possible | at the earliest possible date | at the earliest possible time | at an early date
at the earliest opportunity | at the earliest possible opportunity | as promptly as possible | as quickly as possible | as expeditiously as possible | as rapidly as possible | in the shortest possible time | within the shortest possible time
immediately | promptly | forthwith | at once | without delay | without undue delay | without unreasonable delay | expeditiously | speedily | urgently | shortly | in due course | in due time | in good time | in a timely manner | in a timely fashion | timely
within a reasonable time | within a reasonable period | within a reasonable period of time | in the near future | soon | in a reasonable time | without loss of time | with all speed | with all possible speed | with all deliberate speed

якнайшвидше | якомога швидше | якнайскоріше | негайно | невідкладно | без зволікання | без зволікань | без затримки | у найкоротший строк | у найкоротші строки | в найкоротші строки | у розумний строк | у розумні строки | своєчасно | найближчим часом | терміново
как можно скорее | как можно быстрее | немедленно | незамедлительно | безотлагательно | без промедления | без задержки | в кратчайший срок | в кратчайшие сроки | в возможно короткий срок | в разумный срок | в разумные сроки | своевременно | в ближайшее время
dès que possible | aussitôt que possible | le plus tôt possible | dans les plus brefs délais | dans les meilleurs délais | immédiatement | sans délai | sans retard | sans tarder | promptement | dans un délai raisonnable | en temps utile | en temps voulu
tan pronto como sea posible | lo antes posible | a la mayor brevedad | a la mayor brevedad posible | inmediatamente | sin demora | sin dilación | con prontitud | dentro de un plazo razonable | en un plazo razonable | oportunamente | a su debido tiempo
즉시 | 지체 없이 | 지체없이 | 조속히 | 가능한 한 빨리 | 신속히 | 신속하게 | 적시에
`;
