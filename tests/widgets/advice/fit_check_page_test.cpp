// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/fit_check_page.h"

#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "tests/widgets/advice/page_stage.h"
#include "widgets/advice/question_rows.h"
#include "widgets/text.h"
#include "widgets/verdict/flip_link.h"

#include <QAbstractButton>
#include <QLabel>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PageStage<FitCheckPage> {
    Stage() : PageStage({}, {900, 2000}) {} // all of it in view

    void show(const Scenario& next, bool settled)
    {
        scenario = next;
        view.setEvaluation(evaluate(scenario), settled);
    }
    [[nodiscard]] QAbstractButton* button(const char* name) const
    {
        return view.findChild<QAbstractButton*>(QLatin1String(name));
    }
    /// All that can be read.
    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (const auto* label : view.findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all;
    }
    [[nodiscard]] QList<FlipLink*> links() const
    {
        QList<FlipLink*> shown;
        for (auto* link : view.findChildren<FlipLink*>())
            if (link->isVisible())
                shown << link;
        return shown;
    }

    Scenario scenario;
};

} // namespace

class FitCheckPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void itSaysWhatCoreSays()
    {
        Stage stage;
        for (const Preset& preset : presets()) {
            stage.show(withAnswer(preset.scenario, Question::NarrowTask, FitAnswer::Yes), true);
            const FitCheck check = fitCheck(evaluate(stage.scenario));
            const QStringList words = stage.words();
            QVERIFY(words.contains(toQString(info(check.course).name)));
            for (const auto& sentences : {inWords(check.reasons), inWords(check.against)})
                for (const std::string& sentence : sentences)
                    QVERIFY2(words.contains(toQString(sentence)), sentence.c_str());
            for (const FitChange& change : fitChanges(evaluate(stage.scenario)))
                if (change.parameter == nullptr)
                    QTRY_VERIFY2(stage.words().contains(toQString(changeInWords(change))),
                                 inWords(change.condition).c_str());
            QVERIFY(stage.button("narrow_task_yes")->isChecked());
            QVERIFY(stage.button("private_data_unsure")->isChecked());
        }
    }

    void anAnswerGoesOn()
    {
        const Stage stage;
        QList<std::pair<Question, FitAnswer>> got;
        connect(&stage.view, &FitCheckPage::answered, this, [&](Question question, FitAnswer answer) {
            got.append({question, answer});
        });
        QTest::mouseClick(stage.button("private_data_no"), Qt::LeftButton);
        QCOMPARE(got, (QList<std::pair<Question, FitAnswer>>{{Question::PrivateData, FitAnswer::No}}));
    }

    /// What would change it waits for the end of a drag, and leads to the input.
    void changesLeadToTheirInputs()
    {
        Stage stage;
        const auto inputs = [&] {
            QStringList lines;
            for (const FitChange& change : fitChanges(evaluate(stage.scenario)))
                if (change.parameter != nullptr)
                    lines << toQString(change.condition);
            return lines;
        };
        QTRY_COMPARE(stage.links().size(), inputs().size());
        const QString before = stage.links().first()->text();
        stage.show(withParameter(stage.scenario, *findParameter("gpu_rate"), 1.5), false);
        QTest::qWait(200); // longer than it takes
        QCOMPARE(stage.links().first()->text(), before);
        stage.view.setEvaluation(evaluate(stage.scenario), true);
        QTRY_VERIFY(stage.links().first()->text() != before);
        QVERIFY2(stage.links().first()->text().startsWith(inputs().first()), qPrintable(stage.links().first()->text()));

        QStringList chosen;
        connect(&stage.view, &FitCheckPage::parameterChosen, this,
                [&](const Parameter& parameter) { chosen << toQString(parameter.id); });
        for (FlipLink* link : stage.links())
            QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(chosen.size(), stage.links().size());
        QCOMPARE(chosen.first(), QStringLiteral("volume"));
        for (const FlipLink* link : stage.links())
            QCOMPARE(link->height(), link->heightFor(link->width()));
    }

    /// Links of before go where they are not needed any more, and so does the heading over none.
    void asManyLinksAsThereAreInputs()
    {
        Stage stage;
        qsizetype fewest = 100;
        std::vector<Scenario> shown;
        for (const Preset& preset : presets())
            shown.push_back(preset.scenario);
        for (const FitAnswer answer : {FitAnswer::Yes, FitAnswer::No}) { // what is answered weighs more than figures
            shown.push_back(presets().front().scenario);
            for (FitAnswer& each : shown.back().advice.answers)
                each = answer;
        }
        for (const Scenario& scenario : shown) {
            stage.show(scenario, true);
            qsizetype expected = 0;
            for (const FitChange& change : fitChanges(evaluate(stage.scenario)))
                expected += change.parameter != nullptr ? 1 : 0;
            QTRY_COMPARE(stage.links().size(), expected);
            QTRY_COMPARE(stage.words().contains(QStringLiteral("Inputs that would change it")), expected > 0);
            fewest = std::min(fewest, expected);
        }
        QCOMPARE(fewest, 0);
    }

    void theQuestionsStandBesideOrBelow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("beside");
        QTest::newRow("narrow") << 699 << false;
        QTest::newRow("wide") << 700 << true;
    }
    void theQuestionsStandBesideOrBelow()
    {
        QFETCH(const int, width);
        Stage stage;
        stage.view.resize(width, 2000);
        QCoreApplication::processEvents();
        const auto* questions = stage.view.findChild<QuestionRows*>();
        QTEST(questions->mapTo(&stage.view, QPoint()).x() > width / 3, "beside");
    }
};

QTEST_MAIN(FitCheckPageTest)
#include "fit_check_page_test.moc"
