import type { JSX } from 'preact';
import { campaignMeasure } from '../domain/campaign-measures.ts';
import { campaignPeriodNames } from '../domain/campaign-periods.ts';
import type { CampaignTraffic, TrafficSums } from '../domain/campaign-traffic.ts';
import { Told } from './campaign-figure-line.tsx';
import { sayInterval, sayMoney, sayValue } from './campaign-figure-words.ts';
import { useInterface } from './interface-context.tsx';

/** The visits that a campaign brought, as web analytics tell them: in all, by whether they belong to a post, by period. */
export function CampaignTrafficReport({
  traffic,
  hasRule,
}: {
  readonly traffic: CampaignTraffic;
  /** Whether the campaign has a rule on its `utm_campaign`. */
  readonly hasRule: boolean;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  const isNothing = traffic.all.rows === 0;
  return (
    <>
      <h4>{words.traffic}</h4>
      {isNothing && <p class="faint">{hasRule ? words.trafficNone : words.trafficNoRule}</p>}
      {!isNothing && (
        <dl class="campaign-traffic">
          <Told name={words.trafficAll}>{say(traffic.all)}</Told>
          <Told name={words.trafficJoined}>{say(traffic.joined)}</Told>
          <Told name={words.trafficNotJoined}>{say(traffic.notJoined)}</Told>
          {campaignPeriodNames.map((name) => {
            const sums = traffic.periods[name];
            return (
              sums !== null && (
                <Told key={name} name={words.periods[name]}>
                  {say(sums)}
                </Told>
              )
            );
          })}
        </dl>
      )}
      {traffic.acrossPeriods > 0 && (
        <p class="hint faint figures">{words.trafficAcross(traffic.acrossPeriods)}</p>
      )}
      {traffic.superseded > 0 && (
        <p class="hint faint figures">{words.trafficSuperseded(traffic.superseded)}</p>
      )}
    </>
  );

  function say({ sessions, conversions, revenue, conversionRate }: TrafficSums): string {
    const measure = campaignMeasure('conversionRate');
    const told = [
      ...(sessions === null ? [] : [words.sessions(sessions)]),
      ...(conversions === null ? [] : [words.conversions(conversions)]),
      ...(conversionRate === null || measure === undefined
        ? []
        : [
            words.rateOf(
              sayValue(conversionRate.value, measure, language),
              sayInterval(conversionRate.interval, measure, language),
            ),
          ]),
      ...(revenue === null ? [] : [words.revenue(sayMoney(revenue, language))]),
    ];
    return told.length === 0 ? words.nothingTold : told.join(' · ');
  }
}
