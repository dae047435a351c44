// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/fit_check.h"
#include "core/advice/verdict/flip_words.h"
#include "core/analysis/flips/flip_marks.h"
#include "core/inputs/scale.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace breakeven;

namespace {

/// "narrow_task=yes private_data=no" given to a scenario.
Scenario answered(Scenario scenario, const QString& answers)
{
    for (const QString& text : answers.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList pair = text.split(u'=');
        scenario =
            withAnswer(scenario, *questionTable.find(pair[0].toStdString()), *answerTable.find(pair[1].toStdString()));
    }
    return scenario;
}

QString courseOf(const Scenario& scenario)
{
    return QString::fromUtf8(info(fitCheck(evaluate(scenario)).course).id.data());
}

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

const auto goodTask = QStringLiteral("narrow_task=yes defined_output=yes tolerable_errors=yes labeled_examples=yes "
                                     "stable_specification=yes mixed_traffic=no changing_facts=no ");

} // namespace

class FitCheckTest : public QObject {
    Q_OBJECT

private slots:
    void courses_data();
    void courses();
    void everyAnswerHasItsPart();
    void factsOfTheModel_data();
    void factsOfTheModel();
    void properties();
    void anyOrder();
    void changesHold();
    void stretches_data();
    void stretches();
    void oneThresholdReadsTheSameEverywhere();
    void nothingNearerChangesIt();
    void wordsAreSentences();
};

void FitCheckTest::courses_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<double>("volume");
    QTest::addColumn<bool>("smallIsCheap"); // the small models' APIs
    QTest::addColumn<QString>("course");
    const auto row = [](const char* name, const QString& answers, double volume, bool smallIsCheap,
                        const char* course) {
        QTest::newRow(name) << answers << volume << smallIsCheap << QString(course);
    };
    row("nothing is known", "", 1e6, false, "pilot_self_hosted");
    row("nothing is known, lowest volume", "", 1e3, false, "stay_with_api");
    row("nothing is known, a volume at which only what is not shown is cheaper", "", 1e5, false,
        "small_model_with_memory");
    row("nothing is known, a cheap API", "", 1e6, true, "hosted_fine_tuning");
    row("all speaks for it", goodTask, 1e6, false, "migrate");
    row("all speaks for it, a cheap API", goodTask, 1e6, true, "hosted_fine_tuning");
    row("all speaks for it, a cheap API, waiting people", goodTask + "latency_matters=yes", 1e6, true, "migrate");
    row("all speaks for it but the volume", goodTask, 1e3, false, "stay_with_api");
    row("too little volume for GPUs of one's own", goodTask, 5e5, true, "hosted_fine_tuning");
    row("all speaks for it but the examples", goodTask + "labeled_examples=no", 1e6, false, "pilot_self_hosted");
    row("errors must not happen", goodTask + "tolerable_errors=no", 1e6, false, "migrate");
    row("mixed traffic", goodTask + "mixed_traffic=yes", 1e6, false, "hybrid");
    row("few patterns, no examples", "few_patterns=yes labeled_examples=no changing_facts=yes", 1e6, true,
        "small_model_with_memory");
    row("a broad task", "narrow_task=no defined_output=no", 1e6, false, "stay_with_api");
    row("private, low volume", "private_data=yes", 1e4, false, "pilot_self_hosted");
    row("private, all speaks for it", goodTask + "private_data=yes", 1e6, false, "migrate");
    row("private and broad", "private_data=yes narrow_task=no defined_output=no stable_specification=no", 1e6, false,
        "pilot_self_hosted");
}

void FitCheckTest::courses()
{
    QFETCH(QString, answers);
    QFETCH(double, volume);
    QFETCH(bool, smallIsCheap);
    Scenario scenario;
    scenario.parameters.volume = volume;
    if (smallIsCheap) {
        scenario.parameters.smallInputPrice = 0.3;
        scenario.parameters.smallOutputPrice = 1.2;
    }
    QTEST(courseOf(answered(scenario, answers)), "course");
}

/// Each yes and no, and the open questions that matter, is a fact of its own, and leaves when the answer changes.
void FitCheckTest::everyAnswerHasItsPart()
{
    const std::set<std::string> noPart{"few_patterns=unsure",    "private_data=unsure", "private_data=no",
                                       "latency_matters=unsure", "latency_matters=no",  "changing_facts=unsure"};
    for (const QuestionInfo& question : questionTable)
        for (const FitAnswerInfo& answer : answerTable) {
            const Evaluation e = evaluate(withAnswer({}, question.question, answer.answer));
            const std::string id = std::string(question.id) + '=' + std::string(answer.id);
            QVERIFY2(holds(e, id) != noPart.contains(id), id.c_str());
            for (const FitAnswerInfo& other : answerTable)
                if (other.answer != answer.answer)
                    QVERIFY(!holds(e, std::string(question.id) + '=' + std::string(other.id)));
        }
}

void FitCheckTest::factsOfTheModel_data()
{
    using Change = void (*)(Scenario&);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* id, const char* sentence, Change change) {
        QTest::newRow(sentence) << change << QByteArray(id) << QByteArray(sentence);
    };
    row("self_hosting_saves", "Rented GPU saves $2,085 a month against the frontier API at 1M requests.",
        [](Scenario&) {});
    row("self_hosting_costs", "Rented GPU costs $3,180 a month more than the frontier API at 100k requests.",
        [](Scenario& s) { s.parameters.volume = 1e5; });
    row("self_hosting_saves", "Owned hardware saves $2,431 a month against the frontier API at 1M requests.",
        [](Scenario& s) { s.focus = Option::Hybrid; });
    row("payback_soon", "The money paid up front for the rented GPU is back after 4.9 months.", [](Scenario&) {});
    row("payback_late", "The money paid up front for the rented GPU is back only after 12.6 months.",
        [](Scenario& s) { s.parameters.setupHours = 280; });
    row("payback_late", "The money paid up front for the rented GPU is not back within 24 months.", [](Scenario& s) {
        s.parameters.setupHours = 600;
        s.choices.amortizeUpfront = false;
    });
    row("payback_soon", "The money paid up front for owned hardware is back after 1.4 months.", [](Scenario& s) {
        s.focus = Option::OwnedHardware;
        s.parameters.volume = 8e6;
    });
    row("not_surely_cheaper", "With the ranges given, the rented GPU would be cheaper in 50 % of cases.",
        [](Scenario& s) {
            s.parameters.volume = 643550;
            s.ranges["volume"] = {500000, 800000};
        });
    row("accuracy_too_low",
        "The fine-tuned model gets 84.5 % right, less than nine tenths of the 94 % of the frontier API.",
        [](Scenario& s) {
            s.parameters.tunedAccuracy = 84.5;
            s.parameters.frontierAccuracy = 94;
        });
    row("hosted_fine_tuning_costs", "Fine-tuned API costs $239 a month more than the frontier API at 1M requests.",
        [](Scenario&) {});
    row("hybrid_saves", "Hybrid saves $631 a month against the frontier API at 1M requests.", [](Scenario&) {});
    row("accuracy_too_low",
        "The fine-tuned model gets 72 % right, less than nine tenths of the 94 % of the frontier API.",
        [](Scenario& s) { s = withTaskType(s, TaskType::MultiStepReasoning); });
}

void FitCheckTest::factsOfTheModel()
{
    using Change = void (*)(Scenario&);
    QFETCH(Change, change);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, sentence);
    Scenario scenario;
    change(scenario);
    const std::vector<FitFact> facts = fitFacts(evaluate(scenario));
    QByteArrayList found;
    for (const FitFact& fact : facts)
        if (fact.id == id.toStdString())
            found << QByteArray::fromStdString(inWords(fact.sentence));
    QCOMPARE(found, QByteArrayList{sentence});
}

void FitCheckTest::properties()
{
    std::mt19937 random(20261122);
    std::set<Course> reached;
    for (const Preset& preset : presets())
        for (int i = 0; i < 200; ++i) {
            Evaluation e = evaluate(preset.scenario);
            e.scenario.advice = randomAnswers(random);
            const AdviceChoices& advice = e.scenario.advice;
            const FitCheck check = fitCheck(e);
            reached.insert(check.course);
            const bool inTheHouse = check.course == Course::PilotSelfHosted || check.course == Course::Migrate;
            if (advice.to(Question::PrivateData) == FitAnswer::Yes)
                QVERIFY(inTheHouse);
            if (check.course == Course::Migrate && advice.to(Question::PrivateData) != FitAnswer::Yes)
                QVERIFY(holds(e, "self_hosting_saves") && advice.to(Question::NarrowTask) != FitAnswer::No);
            if (advice.to(Question::MixedTraffic) == FitAnswer::No)
                QVERIFY(check.course != Course::Hybrid);
            QVERIFY(!check.reasons.empty() && check.reasons.size() <= 3 && check.against.size() <= 3);
            std::set<std::string> said;
            for (const auto& sentences : {inWords(check.reasons), inWords(check.against)})
                said.insert(sentences.begin(), sentences.end());
            QCOMPARE(said.size(), check.reasons.size() + check.against.size());
            const auto open = std::count(advice.answers.begin(), advice.answers.end(), FitAnswer::Unsure);
            QCOMPARE(check.open, static_cast<int>(open));
            const bool none = open == static_cast<std::ptrdiff_t>(questionCount); // which is said before all else
            QCOMPARE(check.standing.empty(), !none);
            if (check.against.size() < 3)
                QCOMPARE(!check.against.empty() && inWords(check.against.back()).ends_with("still open."),
                         open > 0 && !none);
        }
    QCOMPARE(reached.size(), enumeratorCount<Course>);
    for (const Preset& preset : presets())
        QCOMPARE(fitCheck(evaluate(preset.scenario)).reasons.size(), std::size_t(3));
}

void FitCheckTest::anyOrder()
{
    std::mt19937 random(7);
    std::vector<QuestionInfo> order(questionTable.begin(), questionTable.end());
    for (int i = 0; i < 50; ++i) {
        const AdviceChoices answers = randomAnswers(random);
        Scenario scenario;
        std::shuffle(order.begin(), order.end(), random);
        for (const QuestionInfo& question : order)
            scenario = withAnswer(scenario, question.question, answers.to(question.question));
        QVERIFY(scenario.advice == answers);
        std::vector<FitFact> facts = fitFacts(evaluate(scenario));
        const Course course = fittingCourse(facts);
        std::shuffle(facts.begin(), facts.end(), random);
        QVERIFY(fittingCourse(facts) == course);
    }
}

/// What is said to change the advice does, and what is not said does not.
void FitCheckTest::changesHold()
{
    std::mt19937 random(11);
    int inputs = 0;
    for (const Preset& preset : presets()) {
        Scenario scenario = preset.scenario;
        scenario.advice = randomAnswers(random);
        const Evaluation e = evaluate(scenario);
        const Course now = fitCheck(e).course;
        const std::vector<FitChange> changes = fitChanges(e);
        for (const QuestionInfo& question : questionTable)
            for (const FitAnswer answer : {FitAnswer::Yes, FitAnswer::No}) {
                const Course there = fitCheck(evaluate(withAnswer(scenario, question.question, answer))).course;
                const std::string condition =
                    "“" + std::string(question.text) + "” answered with " + std::string(info(answer).id);
                const bool said = std::any_of(changes.begin(), changes.end(), [&](const FitChange& change) {
                    return change.question == question.question && inWords(change.condition) == condition &&
                           change.course == there;
                });
                QCOMPARE(said, there != now);
            }
        for (const FitChange& change : changes)
            if (change.parameter != nullptr) {
                ++inputs;
                Scenario other = scenario;
                other.parameters.*change.parameter->member = change.value;
                QVERIFY(fitCheck(evaluate(other)).course == change.course);
                QVERIFY(change.course != now);
            }
    }
    QVERIFY(inputs > 10);
}

void FitCheckTest::stretches_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("words");
    QTest::newRow("below, and another course at the end")
        << "code-completion"
        << ""
        << "volume"
        << "Requests per month between 2.62M and 3.21M, where the fine-tuned API becomes the cheapest of the options "
           "shown: use "
           "hosted fine-tuning";
    QTest::newRow("above, and another course at the end")
        << "retrieval-augmented-answers"
        << ""
        << "input_tokens"
        << "Input tokens per request between 47,300 and 69,600 tokens, where the fine-tuned API becomes the cheapest "
           "of the "
           "options shown: use hosted fine-tuning";
    QTest::newRow("up to the end") << "support-ticket-triage"
                                   << ""
                                   << "gpu_rate"
                                   << "GPU rate above $2.29/hour: use a small model with memory";
}

void FitCheckTest::stretches()
{
    QFETCH(QString, preset);
    QFETCH(QString, answers);
    QFETCH(QString, parameter);
    const std::vector<Preset> all = presets();
    const auto found = std::ranges::find(all, preset.toStdString(), &Preset::id);
    QVERIFY(found != all.end());
    for (const FitChange& change : fitChanges(evaluate(answered(found->scenario, answers))))
        if (change.parameter != nullptr && change.parameter->id == parameter.toStdString()) {
            QTEST(QString::fromStdString(inWords(changeInWords(change))), "words");
            return;
        }
    QFAIL("no such change");
}

/// Where the course changes because the focus begins to cost more, the flip of the answer is said in the same number.
void FitCheckTest::oneThresholdReadsTheSameEverywhere()
{
    int same = 0;
    for (const Preset& preset : presets()) {
        const Scenario& scenario = preset.scenario;
        const std::vector<FlipLine> flips = flipLines(scenario, flipMarks(scenario));
        for (const FitChange& change : fitChanges(evaluate(scenario)))
            for (const FlipLine& flip : flips)
                if (change.parameter == flip.parameter && std::abs(change.value - flip.value) < 1e-3 * flip.value &&
                    !change.back && inWords(flip.text).find("between") == std::string::npos) {
                    QCOMPARE(inWords(change.condition), inWords(flip.text));
                    ++same;
                }
    }
    QVERIFY(same > 20);
}

void FitCheckTest::nothingNearerChangesIt()
{
    const Evaluation e = evaluate({});
    const std::vector<FitChange> changes = fitChanges(e);
    const auto volume = std::find_if(changes.begin(), changes.end(), [](const FitChange& change) {
        return change.parameter != nullptr && change.parameter->id == "volume";
    });
    QVERIFY(volume != changes.end());
    QCOMPARE(QString::fromStdString(inWords(volume->condition)),
             QStringLiteral("Requests per month between 30,300 and 644k"));
    QVERIFY(volume->course == Course::SmallModelWithMemory); // which is not shown, and cheaper there than the API
    QVERIFY(inWords(changeInWords(*volume)).ends_with(": use a small model with memory"));
    for (double there = volume->value * 1.000001; there < 1e6; there *= 1.01) {
        Scenario scenario;
        scenario.parameters.volume = there;
        QVERIFY(fitCheck(evaluate(scenario)).course == fitCheck(e).course);
    }
}

void FitCheckTest::wordsAreSentences()
{
    std::mt19937 random(3);
    for (const Preset& preset : presets()) {
        Evaluation e = evaluate(preset.scenario);
        e.scenario.advice = randomAnswers(random);
        for (const FitFact& fact : fitFacts(e)) {
            const QString text = QString::fromStdString(inWords(fact.sentence));
            QVERIFY2(text.endsWith(u'.') && text[0].isUpper() && !text.contains(u"  "), qPrintable(text));
        }
    }
    for (const CourseInfo& row : courseTable)
        QVERIFY(row.text.ends_with('.') && !row.name.ends_with('.'));
}

QTEST_APPLESS_MAIN(FitCheckTest)
#include "fit_check_test.moc"
