// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/fit_check.h"
#include "core/advice/verdict/flip_words.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace breakeven;

namespace {

/// Answers drawn at random, the same each time.
AdviceChoices randomAnswers(std::mt19937& random)
{
    AdviceChoices advice;
    for (FitAnswer& answer : advice.answers)
        answer = enumerators<FitAnswer>[random() % enumeratorCount<FitAnswer>];
    return advice;
}

bool holds(const Evaluation& e, const std::string& id)
{
    const std::vector<FitFact> facts = fitFacts(e);
    return std::any_of(facts.begin(), facts.end(), [&](const FitFact& fact) { return fact.id == id; });
}

Scenario presetNamed(std::string_view id)
{
    const std::vector<Preset> all = presets();
    return std::ranges::find(all, id, &Preset::id)->scenario;
}

} // namespace

/// What figures advise, and what is said for it.
class FitReasonsTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAloneAdviseWhatIsCheapest();
    void anOptionThatIsNotShownIsNotForgotten();
    void savingsAreTold();
    void turnsAreExplained();
    void coursesSayWhatToDo();
};

/// While nothing is answered and every model is accurate enough, the advice is not another one than the answer's, at
/// whatever volume; but that a focus which does not pay speaks against hosting, though another way to host would pay.
void FitReasonsTest::figuresAloneAdviseWhatIsCheapest()
{
    std::set<Option> cheapest;
    int hidden = 0;
    for (const Preset& preset : presets())
        for (const double times : {0.05, 0.3, 0.7, 0.75, 1.0, 1.5, 4.0, 20.0}) {
            Scenario scenario = withoutRanges(preset.scenario);
            scenario.advice = {};
            scenario.parameters.volume *= times;
            const Evaluation e = evaluate(scenario);
            const bool isOtherHost = selfHostedOptions.contains(e.cheapest) && selfHostedOption(e) != e.cheapest;
            const FitCheck check = fitCheck(e);
            if (e.cheaperNotShown() && !holds(e, "accuracy_too_low")) {
                ++hidden;
                QVERIFY2(check.course != Course::StayWithApi, preset.id.c_str());
                continue;
            }
            if (holds(e, "accuracy_too_low") || (isOtherHost && holds(e, "self_hosting_costs")))
                continue;
            cheapest.insert(e.cheapest);
            QVERIFY2(cheaperThanAdvised(e, check.course).empty(),
                     (preset.id + " " + std::to_string(times) + " " + std::string(info(check.course).id)).c_str());
        }
    QVERIFY(cheapest.size() >= 6);
    QVERIFY(hidden > 3);
}

/// A chat in which a small model with memory, which the preset does not show, is the cheapest.
void FitReasonsTest::anOptionThatIsNotShownIsNotForgotten()
{
    Scenario scenario = presetNamed("support-chat");
    scenario.parameters.volume = 1.8e6; // where it alone is cheaper than the API
    const Evaluation alone = evaluate(scenario);
    QVERIFY(alone.cheaperNotShown() == Option::MemoryApi && alone.cheapest == Option::FrontierApi);
    const FitCheck advised = fitCheck(alone);
    QVERIFY(advised.course == Course::SmallModelWithMemory);
    QVERIFY(cheaperThanAdvised(alone, advised.course).empty());
    QVERIFY(inWords(advised.reasons.front())
                .starts_with("Small model with memory, which is not shown here, is the cheapest of all, at $"));

    scenario.parameters.volume = 2.2e6; // where the hybrid is, too
    const Evaluation both = evaluate(scenario);
    const FitCheck check = fitCheck(both);
    QVERIFY(both.cheaperNotShown() == Option::MemoryApi && check.course == Course::Hybrid);
    const auto says = [](const std::vector<Message>& sentences, const std::string& words) {
        const std::vector<std::string> all = inWords(sentences);
        return std::ranges::find(all, words) != all.end();
    };
    QVERIFY(says(check.reasons, "Hybrid saves $352 a month against the frontier API at 2.2M requests."));
    QVERIFY(says(check.against, "Small model with memory, which is not shown here, saves $945 a month against the "
                                "frontier API at 2.2M requests."));
}

/// What the advised option saves is among the reasons; what saves more is among what speaks against it, and the larger
/// saving comes before the smaller.
void FitReasonsTest::savingsAreTold()
{
    std::mt19937 random(20261201);
    int larger = 0;
    int own = 0;
    for (const Preset& preset : presets())
        for (const double times : {0.2, 0.7, 1.0, 3.0})
            for (int i = 0; i < 20; ++i) {
                Scenario scenario = withoutRanges(preset.scenario);
                scenario.parameters.volume *= times;
                scenario.advice = i == 0 ? AdviceChoices{} : randomAnswers(random);
                const Evaluation e = evaluate(scenario);
                const FitCheck check = fitCheck(e);
                double saved = 0;
                const FitFact* most = nullptr;
                const std::vector<FitFact> facts = fitFacts(e);
                for (const FitFact& fact : facts)
                    if (fact.saving > 0 && info(*fact.subject).approach == approachOf(check.course)) {
                        saved = fact.saving;
                        QVERIFY(std::ranges::find(check.reasons, fact.sentence) != check.reasons.end());
                        ++own;
                    }
                for (const FitFact& fact : facts)
                    if (fact.saving > (most != nullptr ? most->saving : saved))
                        most = &fact;
                if (most != nullptr) {
                    QVERIFY(std::ranges::find(check.against, most->sentence) != check.against.end());
                    ++larger;
                }
                double last = HUGE_VAL;
                for (const Message& sentence : check.against)
                    for (const FitFact& fact : facts)
                        if (fact.saving > 0 && fact.sentence == sentence) {
                            QVERIFY(fact.saving <= last);
                            last = fact.saving;
                        }
            }
    QVERIFY(own > 100 && larger > 100);
}

/// Where the advice turns at another place than the answer does, it says what happens there.
void FitReasonsTest::turnsAreExplained()
{
    int explained = 0;
    int flips = 0;
    for (const Preset& preset : presets()) {
        const Scenario scenario = withoutRanges(preset.scenario);
        for (const FitChange& change : fitChanges(evaluate(scenario))) {
            if (change.parameter == nullptr)
                continue;
            const auto savesAt = [&](double way) {
                Scenario there = scenario;
                const bool isWhole = change.parameter->scale == Scale::Integer;
                there.parameters.*change.parameter->member = change.value + (isWhole ? way : change.value * way * 1e-4);
                return evaluate(there).monthlySaving() > 0;
            };
            const bool isFlip = savesAt(-1) != savesAt(1); // of the focus
            const std::string words = inWords(changeInWords(change));
            if (!isFlip)
                QVERIFY2(!change.cause.empty(), (preset.id + ": " + words).c_str());
            (isFlip ? flips : explained) += 1;
            if (!change.cause.empty())
                QVERIFY(words.find(", where ") != std::string::npos);
        }
    }
    QVERIFY(explained > 10 && flips > 20);
}

void FitReasonsTest::coursesSayWhatToDo()
{
    for (const CourseInfo& row : courseTable) {
        const QString first = QString::fromUtf8(row.name.data()).section(u' ', 0, 0);
        QVERIFY2(QStringList({"Stay", "Use", "Pilot", "Migrate"}).contains(first), row.name.data());
    }
}

QTEST_APPLESS_MAIN(FitReasonsTest)
#include "fit_reasons_test.moc"
