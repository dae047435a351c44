// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/catalog.h"

#include <array>

namespace breakeven {

/// Everything that core says in English, but for the texts of its tables' rows (core/words/label.h). Each entry has its
/// name, which says its arguments, and its text; with a plural, also the text for one and which argument is counted.
inline constexpr std::array englishEntries{
    CatalogEntry{"verbatim(text)", "{text}"},
    CatalogEntry{"label(label)", "{label}"},
    CatalogEntry{"quantity(quantity)", "{quantity}"},
    CatalogEntry{"sentences(first, next)", "{first} {next}"},
    CatalogEntry{"list(items, item)", "{items}, {item}"},
    CatalogEntry{"list.semicolons(items, item)", "{items}; {item}"},
    CatalogEntry{"list.last(items, item)", "{items} and {item}"},
    CatalogEntry{"range(low, high)", "{low}–{high}"},
    CatalogEntry{"less_than(number)", "less than {number}"},
    CatalogEntry{"percent(number)", "{number} %"},
    CatalogEntry{"requests_a_month(count)", "{count} requests a month"},
    CatalogEntry{"named_value(parameter, value)", "{parameter} {value}"},

    // The volumes at which an option pays, after "pays" or "would pay".
    CatalogEntry{"paying.never", "at no volume"},
    CatalogEntry{"paying.always", "at every volume"},
    CatalogEntry{"paying.from(volume)", "from {volume} on"},
    CatalogEntry{"paying.first(first, settled)", "first at {first}, and for good from {settled} on"},
    CatalogEntry{"paying.ranges(ranges, first, last)", "only in {ranges} ranges of volume between {first} and {last}"},
    CatalogEntry{"paying.more_ranges(ranges, first, last)",
                 "only in more than {ranges} ranges of volume between {first} and {last}"},
    CatalogEntry{"paying.below(volume)", "only below {volume}"},
    CatalogEntry{"paying.between(first, last)", "only between {first} and {last}"},

    // The verdict: when an option pays, and what it saves at the volume.
    CatalogEntry{
        "verdict.not_below(option, volume, fixed, saved)",
        "{option} does not pay below {volume} requests a month: {fixed} a month of fixed cost, {saved} saved a "
        "request."},
    CatalogEntry{"verdict.never(option, where)", "{option} never pays: one more request costs as much as {where}."},
    CatalogEntry{"verdict.never_with_fixed(option, where, fixed)",
                 "{option} never pays: one more request costs as much as {where}, and {fixed} a month of fixed cost "
                 "stands beside it."},
    CatalogEntry{"verdict.never_dearer(option, own, where, other, elsewhere)",
                 "{option} never pays: one more request costs {own} {where} and {other} {elsewhere}."},
    CatalogEntry{"verdict.pays(option, volumes)", "{option} pays {volumes}."},
    CatalogEntry{"verdict.first_pays_until_gpus_wait(option, first, settled)",
                 "{option} first pays at {first} requests a month, and for good from {settled} on; between them the "
                 "waiting GPUs cost more than they save."},
    CatalogEntry{"verdict.first_pays_until_gpus_are_added(option, first, settled)",
                 "{option} first pays at {first} requests a month, and for good from {settled} on; between them every "
                 "added GPU costs more than it saves at first."},
    CatalogEntry{"verdict.always_costs_the_same(option, baseline)",
                 "{option} costs the same as {baseline} at every volume."},
    CatalogEntry{"verdict.always_cheaper(option)", "{option} is cheaper at every volume."},
    CatalogEntry{"verdict.saves(volume, saving)", "You are at {volume}: it saves {saving} a month."},
    CatalogEntry{"verdict.costs_more(volume, more)", "You are at {volume}: it costs {more} more a month."},
    CatalogEntry{"verdict.costs_the_same(volume)", "You are at {volume}: it costs the same."},
    CatalogEntry{"verdict.cheaper_still(option, difference)",
                 "{option} would be cheaper still, by {difference} a month."},
    CatalogEntry{"verdict.cheaper_than_either(option, difference)",
                 "{option} would be cheaper than either, by {difference} a month."},
    CatalogEntry{"verdict.cases(share)", "With the ranges you gave, it is cheaper in {share} of cases."},

    // When the money is back: what an option takes up front, or takes more than the baseline.
    CatalogEntry{"payback.takes_less(less, baseline)", "It takes {less} less up front than {baseline}."},
    CatalogEntry{"payback.takes_as_much(baseline)", "It takes as much up front as {baseline}."},
    CatalogEntry{"payback.nothing", "There is nothing up front to get back."},
    CatalogEntry{"payback.is_back(upfront, months)", "The {upfront} up front is back after {months}."},
    CatalogEntry{"payback.more_is_back(upfront, months)", "The {upfront} more up front is back after {months}."},
    CatalogEntry{"payback.is_back_for_good(upfront, first, months)",
                 "The {upfront} up front is back after {first}, lost again, and back for good after {months}."},
    CatalogEntry{"payback.more_is_back_for_good(upfront, first, months)",
                 "The {upfront} more up front is back after {first}, lost again, and back for good after {months}."},
    CatalogEntry{"payback.is_lost(upfront, first, horizon)",
                 "The {upfront} up front is back after {first}, but lost again within the {horizon}.",
                 "The {upfront} up front is back after {first}, but lost again within the month.", "horizon"},
    CatalogEntry{"payback.more_is_lost(upfront, first, horizon)",
                 "The {upfront} more up front is back after {first}, but lost again within the {horizon}.",
                 "The {upfront} more up front is back after {first}, but lost again within the month.", "horizon"},
    CatalogEntry{"payback.is_not_back(upfront, horizon)", "The {upfront} up front is not back within the {horizon}.",
                 "The {upfront} up front is not back within the month.", "horizon"},
    CatalogEntry{"payback.more_is_not_back(upfront, horizon)",
                 "The {upfront} more up front is not back within the {horizon}.",
                 "The {upfront} more up front is not back within the month.", "horizon"},

    // Figures of an option against the baseline.
    CatalogEntry{"figure.never", "never"},
    CatalogEntry{"figure.always", "always"},
    CatalogEntry{"figure.at_once", "at once"},
    CatalogEntry{"figure.dollars(amount)", "{amount} US dollars"},
    CatalogEntry{"figure.months(months)", "{months} months"},
    CatalogEntry{"change.none", "same"},
    CatalogEntry{"change.more(size)", "+{size}"},
    CatalogEntry{"change.less(size)", "−{size}"},

    // Key figures: large, with a caption, exact in the tooltip.
    CatalogEntry{"key.more_a_month", "more a month"},
    CatalogEntry{"key.saved_a_month", "saved a month"},
    CatalogEntry{"key.dollars_a_month(amount)", "{amount} US dollars a month"},
    CatalogEntry{"key.always", "cheaper at every volume"},
    CatalogEntry{"key.always_exact(low, high)", "cheaper from {low} to {high} requests a month"},
    CatalogEntry{"key.break_even", "break-even, requests a month"},
    CatalogEntry{"key.break_even_for_good", "break-even for good, requests a month"},
    CatalogEntry{"key.pays_between", "pays between, requests a month"},
    CatalogEntry{"key.pays_in_part", "pays in part of, requests a month"},
    CatalogEntry{"key.pays_between_exact(first, last)", "{first} to {last} requests a month"},
    CatalogEntry{"key.none", "none"},
    CatalogEntry{"key.no_volume_pays(high)", "no volume up to {high} requests a month pays"},
    CatalogEntry{"key.payback", "payback"},
    CatalogEntry{"key.payback_for_good", "payback for good"},
    CatalogEntry{"key.payback_within(horizon)", "payback within {horizon}"},
    CatalogEntry{"key.not_back", "the money is not back within the horizon"},
    CatalogEntry{"key.never_above", "its cumulative cash is never above the baseline's"},
    CatalogEntry{"key.gpus(count)", "GPUs", "GPU", "count"},
    CatalogEntry{"key.gpus_for_load(count, load)", "{count} GPUs for a load of {load} GPUs",
                 "{count} GPU for a load of {load} GPUs", "count"},
    CatalogEntry{"key.plus_minus", "±"},
    CatalogEntry{"key.how_sure", "how sure? Set ranges"},
    CatalogEntry{"key.no_ranges", "no input has a range yet: the ± of an input gives it one"},
    CatalogEntry{"key.settled_range", "break-even, 10–90 %"},
    CatalogEntry{"key.does_not_pay(share)", "it does not pay for good in {share} of cases"},
    CatalogEntry{"key.percentiles(p10, p90)", "10th percentile {p10}, 90th percentile {p90}"},
    CatalogEntry{"key.percentile_and_never(p10, share)",
                 "10th percentile {p10}, it does not pay for good in {share} of cases"},
    CatalogEntry{"key.since_pin(caption, change)", "{caption} ({change})"},

    // The decision map.
    CatalogEntry{"map.equal_cost(focus, baseline)", "{focus} = {baseline}"},
    CatalogEntry{"map.cheapest(option, x, y)", "{option} is the cheapest at {x} and {y}."},

    // Goal seek: the value at which a figure reaches its target.
    CatalogEntry{"goal.payback_is(figure, value)", "{figure} is {value}"},
    CatalogEntry{"goal.figure_is(figure, value)", "the {figure} is {value}"},
    CatalogEntry{"goal.reached(parameter, value, figure)", "With {parameter} at {value}, {figure}."},
    CatalogEntry{"goal.none(figure)", "Not within this range; there is no {figure} at any of its values."},
    CatalogEntry{"goal.nearest(value, figure)", "Not within this range; nearest is {value}, where {figure}."},

    // Where the answer flips.
    CatalogEntry{"flip.above(value)", "above {value}"},
    CatalogEntry{"flip.below(value)", "below {value}"},
    CatalogEntry{"flip.at(value)", "at {value}"},
    CatalogEntry{"flip.from(value)", "from {value} on"},
    CatalogEntry{"flip.up_to(value)", "up to {value}"},
    CatalogEntry{"flip.line(parameter, place)", "{parameter} {place}"},
    CatalogEntry{"flip.costs_more(option, baseline, place)", "{option} costs more than {baseline} {place}"},
    CatalogEntry{"flip.is_cheaper(option, baseline, place)", "{option} is cheaper than {baseline} {place}"},
    CatalogEntry{"flip.best_share(share, total)", "The hybrid is cheapest with {share} routed: {total} a month"},

    // Warnings: what is the matter, and why it matters.
    CatalogEntry{"warning.sentence(title, text)", "{title}. {text}"},
    CatalogEntry{"warning.min_replicas", "The minimum replicas are more than the load needs"},
    CatalogEntry{"warning.min_replicas.text(kept, needed, load)",
                 "{kept} replicas are kept online; {needed} would carry the load of {load} GPUs at peak.",
                 "{kept} replica is kept online; {needed} would carry the load of {load} GPUs at peak.", "kept"},
    CatalogEntry{"warning.failover", "One replica has no failover"},
    CatalogEntry{"warning.failover.text", "When it stops, so does the service; two or more replicas keep answering."},
    CatalogEntry{"warning.idle(share)", "The GPUs are {share} idle"},
    CatalogEntry{"warning.idle.text(cost)", "That idle time costs {cost} a month of compute."},
    CatalogEntry{"warning.gpu_hours", "The rented GPUs are off for part of the month"},
    CatalogEntry{"warning.gpu_hours.text(hours)",
                 "They are online {hours} of 730 hours: requests in the other hours, at night for instance, must wait "
                 "or go elsewhere."},
    CatalogEntry{"warning.small_price", "The small model is priced above the frontier model"},
    CatalogEntry{"warning.small_price.text",
                 "Check its input and output prices: a small model usually costs a fraction."},
    CatalogEntry{"warning.tuned_price", "The fine-tuned small model is priced above the frontier model"},
    CatalogEntry{"warning.tuned_price.text", "Check the small model's prices and the multiple for a fine-tuned one."},
    CatalogEntry{"warning.zero_price", "A price is zero"},
    CatalogEntry{"warning.zero_price.text(prices)", "Is it free, or not filled in yet? {prices}."},
    CatalogEntry{"warning.volume_outside", "The volume lies outside the charted range"},
    CatalogEntry{"warning.break_even_outside", "The break-even lies outside the charted range"},
    CatalogEntry{"warning.outside.text(volume, low, high)",
                 "{volume} requests a month; the chart usually spans {low} to {high}."},
    CatalogEntry{"warning.no_labels", "There are no labeled examples"},
    CatalogEntry{"warning.no_labels.text", "Fine-tuning learns from them."},
    CatalogEntry{"warning.few_labels(labels)", "{labels} labeled examples are few"},
    CatalogEntry{"warning.few_labels.text(usual)", "Fine-tuning usually takes {usual} or more."},
    CatalogEntry{"warning.errors", "The fine-tuned model makes more errors, and they cost nothing here"},
    CatalogEntry{"warning.errors.text(tuned, frontier)",
                 "It answers {tuned} right, the frontier API {frontier}; a cost per error brings that into the "
                 "comparison."},
    CatalogEntry{"warning.beyond_slider(parameter)", "{parameter} is beyond its slider"},
    CatalogEntry{"warning.beyond_slider.text(value, low, high)", "It is {value}; the slider spans {low} to {high}."},
    CatalogEntry{"warning.old_prices", "Prices are older than 90 days"},
    CatalogEntry{"warning.old_prices.text(date)", "The oldest is of {date}: check it before you decide."},

    // The strategy: prototype, measure and project, run both in parallel.
    CatalogEntry{"strategy.prototype", "Prototype with an API"},
    CatalogEntry{"strategy.projection", "Measure and project"},
    CatalogEntry{"strategy.parallel_test", "Run both in parallel"},
    CatalogEntry{"strategy.where_in_months(where, months)", "{where} in {months} months"},
    CatalogEntry{"strategy.in_months(months)", "in {months} months"},
    CatalogEntry{"strategy.to_wait_for", "requests a month to wait for"},
    CatalogEntry{"strategy.for_a_months_test", "for a month's test, labels included"},
    CatalogEntry{"strategy.up_front", "up front, before it can start"},
    CatalogEntry{"strategy.volume(volume)", "a volume of {volume} requests a month"},
    CatalogEntry{"strategy.volume_grows(volume, growth)",
                 "a volume of {volume} requests a month that grows by {growth} a month"},
    CatalogEntry{"strategy.volume_shrinks(volume, growth)",
                 "a volume of {volume} requests a month that shrinks by {growth} a month"},
    CatalogEntry{"strategy.expect(volume, spend, where, months)",
                 "At {volume}, expect to spend {spend} {where} in {months} months."},
    CatalogEntry{"strategy.expect_with_errors(volume, spend, where, months)",
                 "At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included."},
    CatalogEntry{"strategy.expect_with_upfront(volume, spend, where, months, upfront)",
                 "At {volume}, expect to spend {spend} {where} in {months} months; {upfront} of it is paid up front."},
    CatalogEntry{"strategy.expect_all(volume, spend, where, months, upfront)",
                 "At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included; "
                 "{upfront} of it is paid up front."},
    CatalogEntry{"strategy.shows_whether_it_works(option)",
                 "That shows whether the task works before anything is spent on {option}."},
    CatalogEntry{"strategy.measure(spend0, where, months0, spend1, months1)",
                 "Expect {spend0} {where} in {months0} months and {spend1} in {months1}, while you measure the volume, "
                 "the tokens and the errors."},
    CatalogEntry{"strategy.measure_growing(spend0, where, months0, spend1, months1)",
                 "Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume grows, while you "
                 "measure the volume, the tokens and the errors."},
    CatalogEntry{"strategy.measure_shrinking(spend0, where, months0, spend1, months1)",
                 "Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume shrinks, while "
                 "you measure the volume, the tokens and the errors."},
    CatalogEntry{"strategy.never(option)",
                 "There is no volume to wait for: prices or throughput would have to change before {option} would "
                 "pay."},
    CatalogEntry{"strategy.always(option, volumes)", "There is no volume to wait for: {option} would pay {volumes}."},
    CatalogEntry{"strategy.reached(volume, option, volumes)",
                 "There is no need to wait: you are at {volume}, and {option} would pay {volumes}."},
    CatalogEntry{"strategy.between(volume, option, volumes)",
                 "At {volume} requests a month, {option} would not pay, but {volumes}."},
    CatalogEntry{"strategy.past(volume, option, volumes)",
                 "You are at {volume}, above all volumes at which {option} would pay: {volumes}."},
    CatalogEntry{"strategy.wait(volume, option, volumes)",
                 "Wait for {volume} requests a month: {option} would pay {volumes}."},
    CatalogEntry{"strategy.wait_for_good(volume, option)",
                 "Wait for {volume} requests a month: from there on, {option} would pay."},
    CatalogEntry{"strategy.pays_already", "At today's volume it pays already, but not at every volume up to there."},
    CatalogEntry{"strategy.never_without_growth", "Without growth you never get there."},
    CatalogEntry{"strategy.never_with_shrinking", "With a volume that shrinks you never get there."},
    CatalogEntry{"strategy.gets_there(growth, month)", "With {growth} growth a month you get there in month {month}."},
    CatalogEntry{"strategy.is_back_below(growth, month)",
                 "With {growth} less a month you are back below that in month {month}."},
    CatalogEntry{"strategy.gets_past(growth, month)",
                 "With {growth} growth a month you are past that in month {month}."},
    CatalogEntry{"strategy.falls_below(growth, month)",
                 "With {growth} less a month you fall below that in month {month}."},
    CatalogEntry{"strategy.growth_needed(month0, growth0, month1, growth1)",
                 "To be there in month {month0} takes {growth0} growth a month; in month {month1}, {growth1}."},
    CatalogEntry{"strategy.at_todays_prices", "These volumes hold at today's prices; the price trends move them."},
    CatalogEntry{"strategy.test(share, volume, cost, where, examples, labeling)",
                 "A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} "
                 "real examples costs {labeling}."},
    CatalogEntry{"strategy.test_with_free_labels(share, volume, cost, where, examples)",
                 "A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} "
                 "real examples costs nothing."},
    CatalogEntry{"strategy.meanwhile(baseline, bill)",
                 "Meanwhile {baseline} answers everything as before; the same requests are {bill} of its bill."},
    CatalogEntry{"strategy.nothing_before", "Nothing is paid before it can start."},
    CatalogEntry{"strategy.before(upfront)", "Before it can start, {upfront} must be paid up front."},
    CatalogEntry{"strategy.hardware_before(upfront, hardware)",
                 "Before it can start, {upfront} must be paid up front, {hardware} of it for hardware, which stays "
                 "yours; its wear is in the month's cost."},
    CatalogEntry{"strategy.larger_share(share, examples, months)",
                 "{share} of the traffic brings {examples} examples only after {months} months; a larger share is "
                 "faster."},

    // What a cost that is easily forgotten adds, and what changes without it.
    CatalogEntry{"hidden.monthly(monthly)", "{monthly} a month"},
    CatalogEntry{"hidden.upfront(upfront)", "{upfront} up front"},
    CatalogEntry{"hidden.monthly_and_upfront(monthly, upfront)", "{monthly} a month and {upfront} up front"},
    CatalogEntry{"hidden.nothing", "nothing"},
    CatalogEntry{"hidden.in_this_scenario", "in this scenario"},
    CatalogEntry{"hidden.amount(amount, where)", "{amount} {where}"},
    CatalogEntry{"hidden.effect(change)", "Without it: {change}"},
    CatalogEntry{"hidden.change(break_even, saving)", "{break_even}, and {saving}."},
    CatalogEntry{"hidden.no_break_even", "no lasting break-even"},
    CatalogEntry{"hidden.always_cheaper", "cheaper at every volume"},
    CatalogEntry{"hidden.break_even(volume)", "break-even at {volume}"},
    CatalogEntry{"hidden.break_even_still(volume)", "break-even still at {volume}"},
    CatalogEntry{"hidden.break_even_instead(then, now)", "break-even at {then} instead of {now}"},
    CatalogEntry{"hidden.still(state)", "still {state}"},
    CatalogEntry{"hidden.instead(then, now)", "{then} instead of {now}"},
    CatalogEntry{"hidden.still_saved(amount)", "still {amount} a month saved"},
    CatalogEntry{"hidden.still_lost(amount)", "still {amount} a month lost"},
    CatalogEntry{"hidden.saved_instead(then, now)", "{then} a month saved instead of {now}"},
    CatalogEntry{"hidden.lost_instead(then, now)", "{then} a month lost instead of {now}"},
    CatalogEntry{"hidden.saved_instead_of_lost(then, now)", "{then} a month saved instead of {now} lost"},
    CatalogEntry{"hidden.lost_instead_of_saved(then, now)", "{then} a month lost instead of {now} saved"},

    // Our answer beside that of a calculation which leaves costs out.
    CatalogEntry{"naive.name", "Naive"},
    CatalogEntry{"naive.with_all_costs", "With all costs"},
    CatalogEntry{"naive.them", "them"},
    CatalogEntry{"naive.these_costs(count)", "these {count} costs"},
    CatalogEntry{"naive.pays_either_way(costs, option, volumes)",
                 "With or without {costs}, {option} would pay {volumes}."},
    CatalogEntry{"naive.pays(costs, option, naive, costs_again, ours)",
                 "Without {costs}, {option} would pay {naive}; with {costs_again}, {ours}."},
    CatalogEntry{"naive.saves(saving)", "saves {saving} a month"},
    CatalogEntry{"naive.costs_as_much(baseline)", "costs as much as {baseline}"},
    CatalogEntry{"naive.costs_more(more, baseline)", "costs {more} a month more than {baseline}"},
    CatalogEntry{"naive.either_answer(volume, saves)", "At {volume} requests a month, either answer {saves}."},
    CatalogEntry{"naive.answers(volume, naive, ours)",
                 "At {volume} requests a month, the naive answer {naive}; ours {ours}."},

    // The workloads of a scenario.
    CatalogEntry{"workloads.all_in_one(volume, input, output)",
                 "All in one: {volume} requests a month, {input} tokens in and {output} out"},
    CatalogEntry{"workloads.together(volume, input, output, cost)",
                 "Together: {volume} requests a month, {input} tokens in and {output} out, {cost} a year at the API"},

    // What the model says to the fit check, and what would change its advice. What was answered says the rules' table.
    CatalogEntry{"fit.saves(option, saving, baseline, volume)",
                 "{option} saves {saving} a month against {baseline} at {volume} requests."},
    CatalogEntry{"fit.costs_more(option, more, baseline, volume)",
                 "{option} costs {more} a month more than {baseline} at {volume} requests."},
    CatalogEntry{"fit.costs_as_much(option, baseline, volume)",
                 "{option} costs as much as {baseline} at {volume} requests."},
    CatalogEntry{"fit.no_money_back(option)", "No money has to come back first from {option}."},
    CatalogEntry{"fit.money_back(option, months)", "The money that {option} takes up front is back after {months}."},
    CatalogEntry{"fit.money_back_late(option, months)",
                 "The money that {option} takes up front is back only after {months}."},
    CatalogEntry{"fit.money_not_back(option, horizon)",
                 "The money that {option} takes up front is not back within {horizon}."},
    CatalogEntry{"fit.cases(option, share)",
                 "With the ranges you gave, {option} comes out cheaper in {share} of cases."},
    CatalogEntry{"fit.cheapest(option, total)", "{option} is the cheapest of the options shown, at {total} a month."},
    CatalogEntry{"fit.accuracy_too_low(ours, theirs, baseline)",
                 "The fine-tuned model gets {ours} right, less than nine tenths of the {theirs} of {baseline}."},
    CatalogEntry{"fit.all_open", "All questions are still open."},
    CatalogEntry{"fit.open(count, all)", "{count} of the {all} questions are still open.",
                 "One question is still open.", "count"},
    CatalogEntry{"fit.answered_with(question, answer)", "“{question}” answered with {answer}"},
    CatalogEntry{"fit.or_more(parameter, value)", "{parameter} at {value} or more"},
    CatalogEntry{"fit.or_less(parameter, value)", "{parameter} at {value} or less"},
    CatalogEntry{"fit.change(condition, course)", "{condition}: {course}"},

    // Why an approach has its score in cost and latency. The other scores' reasons stand in the table of judgments.
    CatalogEntry{"score.cost_is_the_same(cost, where)", "A request costs {cost} {where}, the same as every other way."},
    CatalogEntry{"score.cost_is_least(cost, where)", "A request costs {cost} {where}, the cheapest way."},
    CatalogEntry{"score.cheapest_is_free(cost, where)",
                 "A request costs {cost} {where}, and the cheapest way costs nothing."},
    CatalogEntry{"score.costs_a_little_more(cost, where)",
                 "A request costs {cost} {where}, a little more than the cheapest way."},
    CatalogEntry{"score.costs_times(cost, where, ratio)",
                 "A request costs {cost} {where}, {ratio} times the cheapest way."},
    CatalogEntry{"score.hosted_hybrid_waits(escalated)",
                 "Every request waits for an API, and {escalated} of them for two, one after the other."},
    CatalogEntry{"score.hybrid_waits(own, api, escalated)",
                 "{own} of the requests wait as on our own GPUs, {api} as at an API, and {escalated} for one after the "
                 "other."},
    CatalogEntry{"score.nothing_to_read", "Nothing has to be read before the first token."},
    CatalogEntry{"score.nothing_to_read_but_cold_starts",
                 "Nothing has to be read before the first token, and cold starts come on top."},
    CatalogEntry{"score.first_token(least)",
                 "The first token takes at least {least} at this scenario's prefill throughput."},
    CatalogEntry{
        "score.first_token_and_cold_starts(least)",
        "The first token takes at least {least} at this scenario's prefill throughput, and cold starts come on "
        "top."},
    CatalogEntry{"score.published(time)",
                 "Published are {time} to the first token of an API, a claim of which this is the middle."},
    CatalogEntry{
        "score.published_and_recall(time)",
        "Published are {time} to the first token of an API, a claim of which this is the middle; the recall of "
        "memories comes on top."},

    // What the throughput says of latency, against what is published.
    CatalogEntry{"latency.token_above_api(local, api)",
                 "more than the published {local} of a local model, and than the {api} of an API"},
    CatalogEntry{"latency.token_above_local(local)", "more than the published {local} of a local model"},
    CatalogEntry{"latency.token_below_local(local)", "the published {local} of a local model are possible here"},
    CatalogEntry{"latency.token_within_local(local)",
                 "the published {local} of a local model are possible here from there on"},
    CatalogEntry{"latency.answer_above_api(local, api)",
                 "more than the published {local} for a short answer of a local model, and than the {api} of an API"},
    CatalogEntry{"latency.answer_above_local(local)",
                 "more than the published {local} for a short answer of a local model"},
    CatalogEntry{"latency.answer_below_local(local)",
                 "the published {local} for a short answer of a local model are possible here"},
    CatalogEntry{"latency.answer_within_local(local)",
                 "the published {local} for a short answer of a local model are possible here from there on"},
    CatalogEntry{"latency.prefill(rate)", "{rate} tokens/s of prefill"},
    CatalogEntry{"latency.prefill_on_each(rate, gpus)", "{rate} tokens/s of prefill on each of {gpus} GPUs"},
    CatalogEntry{"latency.decode(rate)", "{rate} tokens/s of decode"},
    CatalogEntry{"latency.decode_on_each(rate, gpus)", "{rate} tokens/s of decode on each of {gpus} GPUs"},
    CatalogEntry{"latency.input_tokens(count)", "{count} input tokens", "{count} input token", "count"},
    CatalogEntry{"latency.output_tokens(count)", "{count} output tokens", "{count} output token", "count"},
    CatalogEntry{"latency.all_cached(published)",
                 "With every input token in the prefix cache nothing has to be read before the first token: "
                 "{published}."},
    CatalogEntry{"latency.reading(rate, tokens, least, published)",
                 "At {rate}, reading {tokens} takes at least {least}: {published}."},
    CatalogEntry{"latency.reading_cached(rate, tokens, cached, least, published)",
                 "At {rate}, reading {tokens}, {cached} of them cached, takes at least {least}: {published}."},
    CatalogEntry{"latency.nothing_written(least, published)",
                 "Nothing is written, so that an answer takes at least {least}: {published}."},
    CatalogEntry{"latency.writing(rate, tokens, least, answer, published)",
                 "At {rate}, writing {tokens} takes at least {least}, and the whole answer at least {answer}: "
                 "{published}."},
    CatalogEntry{"latency.claim(figure, local, api)", "{figure} {local} on a local model and {api} at an API"},
    CatalogEntry{"latency.claims(claims, source, date)",
                 "Claims, not measured here: {claims} (“{source}”, {date}). A percentile does not follow from "
                 "throughput."},

    // The approaches compared on what costs alone do not say.
    CatalogEntry{"qualities.score(quality, approach, score, highest, worst, best)",
                 "{quality}, {approach}: {score} of {highest}, from {worst} to {best}."},
    CatalogEntry{"qualities.moved(own)", "Moved by hand; the program's own is {own}."},
    CatalogEntry{"qualities.place(place, approach)", "{place}. {approach}"},
    CatalogEntry{"qualities.place_and_score(place, score)", "{place} {score}"},
    CatalogEntry{"qualities.weight(quality, weight)", "{quality} {weight}"},
    CatalogEntry{"qualities.weight_of(quality, weight, highest)", "Weight of {quality}: {weight} of {highest}"},
    CatalogEntry{"qualities.weighted_order", "Weighted order"},
    CatalogEntry{"qualities.no_weight", "No quality has a weight"},
    CatalogEntry{"qualities.order(title, places, weights)", "{title}: {places}. Weights: {weights}."},
    CatalogEntry{"qualities.self_hosted_means(option)", "Self-hosted means {option} here."},

    // Kinds of task, and how to find the accuracies of one's own.
    CatalogEntry{"task.viable(share)", "viable, {share} of few-shot"},
    CatalogEntry{"task.not_viable(share)", "not viable, {share} of few-shot"},
    CatalogEntry{"task.spoken(tuned, zero_shot, few_shot, verdict)",
                 "Fine-tuned {tuned}, large model {zero_shot} without and {few_shot} with examples: {verdict}"},
    CatalogEntry{"task.is_viable_here(ours, theirs)",
                 "A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model "
                 "gets {ours} right and the frontier API {theirs}, so it is."},
    CatalogEntry{"task.is_not_viable_here(ours, theirs)",
                 "A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model "
                 "gets {ours} right and the frontier API {theirs}, so it is not."},
    CatalogEntry{"task.how_to_measure",
                 "Measure your own: take 50 to 100 real inputs, have two people write down the right answers, let both "
                 "models answer them, and count. With 100 examples a difference of less than about 10 points may be "
                 "chance."},

    // Cases to learn from.
    CatalogEntry{"case.monthly(option, total)", "{option}: {total} a month"},
    CatalogEntry{"case.break_even(volume)", "Break-even: {volume}"},

    // Claims: a published figure held against what the inputs give.
    CatalogEntry{"claim.subject(option, figure)", "{option}: {figure}"},
    CatalogEntry{"claim.checked(published, computed, status, details)",
                 "Claimed: {published}. Its inputs give: {computed}. {status}. {details}"},
    CatalogEntry{"claim.source(source)", "Source: {source}"},
    CatalogEntry{"claim.varied(subject, variation)", "{subject}, {variation}"},
    CatalogEntry{"claim.a_month(amount)", "{amount} a month"},
    CatalogEntry{"claim.a_year(amount)", "{amount} a year"},
    CatalogEntry{"claim.a_request(amount)", "{amount} a request"},
    CatalogEntry{"claim.ranges(count)", "{count} ranges", "{count} range", "count"},
    CatalogEntry{"claim.or_fewer(amount)", "{amount} or fewer"},
    CatalogEntry{"claim.none", "none"},
    CatalogEntry{"claim.no_limit", "no limit"},
    CatalogEntry{"claim.not_within(horizon)", "not within {horizon}"},
    CatalogEntry{"claim.more_than_ranges(most)", "more than {most} ranges"},
    CatalogEntry{"claim.is_baseline(option)",
                 "{option} is the baseline here, and this figure is of another option against it."},
    CatalogEntry{"claim.not_back(horizon)",
                 "With these inputs the money is not back within the {horizon} of the planning horizon."},
    CatalogEntry{"claim.too_many_ranges(most)", "These inputs give more than {most} such ranges, too many to count."},
    CatalogEntry{"claim.takes_no_time", "With these inputs a request takes no time on a GPU."},
    CatalogEntry{"claim.no_gpu(option)", "{option} has no GPU that is on all month."},
    CatalogEntry{"claim.cheaper_in_places(option, baseline)",
                 "With these inputs {option} is cheaper than {baseline} only in places: there is no volume from which "
                 "it stays so."},
    CatalogEntry{"claim.never_cheaper(option, baseline)",
                 "With these inputs {option} is cheaper than {baseline} at no volume."},
    CatalogEntry{"claim.always_cheaper(option)", "With these inputs {option} is cheaper at every volume."},
    CatalogEntry{"claim.gives(figure, comparison)", "These inputs give {figure}, {comparison}."},
    CatalogEntry{"claim.within_range", "within that range"},
    CatalogEntry{"claim.as_claimed", "as claimed"},
    CatalogEntry{"claim.more", "more"},
    CatalogEntry{"claim.longer", "longer"},
    CatalogEntry{"claim.less", "less"},
    CatalogEntry{"claim.fewer", "fewer"},
    CatalogEntry{"claim.shorter", "shorter"},
    CatalogEntry{"claim.more_by(share)", "{share} more"},
    CatalogEntry{"claim.longer_by(share)", "{share} longer"},
    CatalogEntry{"claim.less_by(share)", "{share} less"},
    CatalogEntry{"claim.fewer_by(share)", "{share} fewer"},
    CatalogEntry{"claim.shorter_by(share)", "{share} shorter"},
    CatalogEntry{"claim.times_as_much(times)", "{times} times as much"},
    CatalogEntry{"claim.times_as_many(times)", "{times} times as many"},
    CatalogEntry{"claim.times_as_long(times)", "{times} times as long"},
    CatalogEntry{"claim.only(share)", "only {share} of that"},
    CatalogEntry{"claim.hardly", "less than 0.1 % of that"},
    CatalogEntry{"claim_form.no_text", "Say in a few words what is claimed."},
    CatalogEntry{"claim_form.text_too_long(count, most)", "The claim has {count} characters; {most} is the most."},
    CatalogEntry{"claim_form.source_too_long(count, most)", "The source has {count} characters; {most} is the most."},
    CatalogEntry{"claim_form.no_figure(example)", "Type the figure that is claimed, such as {example}."},
    CatalogEntry{"claim_form.ends_are_crossed",
                 "The upper end is below the lower one; for a single number leave it empty."},
    CatalogEntry{"claim.than_highest(comparison)", "{comparison} than the highest figure claimed"},
    CatalogEntry{"claim.than_lowest(comparison)", "{comparison} than the lowest figure claimed"},
    CatalogEntry{"claim.times_the_highest(times)", "{times} times the highest figure claimed"},
    CatalogEntry{"claim.only_of_the_lowest(share)", "only {share} of the lowest figure claimed"},
    CatalogEntry{"claim.hardly_the_lowest", "less than 0.1 % of the lowest figure claimed"},
};

template <std::size_t count> consteval MessageName<count>::MessageName(const char* name) : id(), arguments()
{
    const CatalogEntry* found = nullptr;
    for (const CatalogEntry& entry : englishEntries)
        if (entry.name == name)
            found = &entry;
    id = found->id(); // does not compile where the catalog has no such name
    std::string_view rest = found->name.substr(id.size());
    std::size_t filled = 0;
    while (!rest.empty()) {
        rest.remove_prefix(rest.front() == ',' ? 2 : 1); // "(" or ", "
        const std::size_t end = rest.find_first_of(",)");
        arguments[filled++] = rest.substr(0, end); // nor where too few values are given
        rest.remove_prefix(end);
        if (rest == ")")
            break;
    }
    if (filled != count)
        throw "more values than the message has arguments"; // nor where too many are
}

} // namespace breakeven
