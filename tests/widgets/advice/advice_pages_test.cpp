// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/fit_check.h"
#include "core/advice/fit/use_cases.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "widgets/advice/fit_check_page.h"
#include "widgets/advice/task_type_page.h"
#include "widgets/advice/use_cases_page.h"
#include "widgets/charts/advice_view.h"
#include "widgets/text.h"
#include "widgets/theme.h"
#include "widgets/verdict/flip_link.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

template <typename Page> struct Stage {
    Stage()
    {
        page.resize(900, 2000); // all of it in view
        show(scenario, true);
        page.show();
        QCoreApplication::processEvents();
    }
    void show(const Scenario& next, bool settled)
    {
        scenario = next;
        page.setEvaluation(evaluate(scenario), settled);
    }
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return page.template findChild<QAbstractButton*>(name);
    }
    /// All that can be read.
    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (const auto* label : page.template findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all;
    }

    Scenario scenario;
    Page page;
};

} // namespace

class AdvicePagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void theFitCheckSaysWhatCoreSays()
    {
        Stage<FitCheckPage> stage;
        for (const Preset& preset : presets()) {
            stage.show(withAnswer(preset.scenario, Question::NarrowTask, FitAnswer::Yes), true);
            const FitCheck check = fitCheck(evaluate(stage.scenario));
            const QStringList words = stage.words();
            QVERIFY(words.contains(toQString(info(check.course).name)));
            for (const auto& sentences : {inWords(check.reasons), inWords(check.against)})
                for (const std::string& sentence : sentences)
                    QVERIFY2(words.contains(toQString(sentence)), sentence.c_str());
            QVERIFY(stage.button("narrow_task_yes")->isChecked());
            QVERIFY(stage.button("private_data_unsure")->isChecked());
        }
    }

    void everyAnswerIsAnEdit()
    {
        Stage<FitCheckPage> stage;
        QList<std::pair<Question, FitAnswer>> got;
        connect(&stage.page, &FitCheckPage::answered, &stage.page, [&](Question question, FitAnswer answer) {
            got.append({question, answer});
        });
        for (const QuestionInfo& row : questionTable)
            for (const FitAnswerInfo& answer : answerTable) {
                auto* button = stage.button(QStringLiteral("%1_%2").arg(toQString(row.id), toQString(answer.id)));
                QTest::mouseClick(button, Qt::LeftButton);
                QCOMPARE(got.last().first, row.question);
                QCOMPARE(got.last().second, answer.answer);
            }
    }

    void theKeyboardAnswers()
    {
        Stage<FitCheckPage> stage;
        stage.page.activateWindow();
        QSignalSpy answered(&stage.page, &FitCheckPage::answered);
        stage.button("few_patterns_unsure")->setFocus();
        QTest::keyClick(stage.button("few_patterns_unsure"), Qt::Key_Left);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first()[0].value<Question>(), Question::FewPatterns);
        QCOMPARE(answered.first()[1].value<FitAnswer>(), FitAnswer::No);
    }

    /// What would change it waits for the end of a drag, and leads to the input.
    void changesLeadToTheirInputs()
    {
        Stage<FitCheckPage> stage;
        const auto links = [&] {
            QList<FlipLink*> shown;
            for (auto* link : stage.page.findChildren<FlipLink*>())
                if (link->isVisible())
                    shown << link;
            return shown;
        };
        const auto inputs = [&] {
            QStringList lines;
            for (const FitChange& change : fitChanges(evaluate(stage.scenario)))
                if (change.parameter != nullptr)
                    lines << toQString(change.condition);
            return lines;
        };
        QCOMPARE(links().size(), inputs().size());
        const QString before = links().first()->text();
        stage.show(withParameter(stage.scenario, *findParameter("gpu_rate"), 1.5), false);
        QCOMPARE(links().first()->text(), before);
        stage.page.setEvaluation(evaluate(stage.scenario), true);
        QVERIFY(links().first()->text() != before);
        QVERIFY(links().first()->text().startsWith(inputs().first() + ": stay with the API"));

        QStringList chosen;
        connect(&stage.page, &FitCheckPage::parameterChosen, &stage.page,
                [&](const Parameter& parameter) { chosen << toQString(parameter.id); });
        for (FlipLink* link : links())
            QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(chosen.size(), links().size());
        QCOMPARE(chosen.first(), QStringLiteral("volume"));
        for (const FlipLink* link : links())
            QCOMPARE(link->height(), link->heightFor(link->width()));
    }

    void aTaskTypeIsChosen()
    {
        Stage<TaskTypePage> stage;
        QSignalSpy chosen(&stage.page, &TaskTypePage::taskTypeChosen);
        const auto button = [&](TaskType type) { return stage.button("task_" + toQString(info(type).id)); };
        for (const TaskTypeInfo& row : taskTypeTable)
            QVERIFY(!button(row.type)->isChecked());
        for (const TaskTypeInfo& row : taskTypeTable) {
            QTest::mouseClick(button(row.type), Qt::LeftButton, {}, QPoint(8, button(row.type)->height() / 2));
            QCOMPARE(chosen.last()[0].value<TaskType>(), row.type);
            stage.show(withTaskType(stage.scenario, row.type), true);
            QVERIFY(button(row.type)->isChecked());
            QVERIFY(button(row.type)->accessibleDescription().contains(QString::number(row.tuned) + " %"));
        }
        QVERIFY(stage.words().join(' ').contains("gets 70 % right and the frontier API 92 %, so it is not."));
        stage.show(Scenario{}, true);
        for (const TaskTypeInfo& row : taskTypeTable)
            QVERIFY(!button(row.type)->isChecked());
    }

    void useCasesOpenTheirPresets()
    {
        Stage<UseCasesPage> stage;
        QSignalSpy wanted(&stage.page, &UseCasesPage::presetWanted);
        const std::vector<UseCase> cases = useCases();
        QCOMPARE(cases.size(), std::size_t(9));
        for (const UseCase& useCase : cases) {
            QTest::mouseClick(stage.button("open_" + toQString(useCase.preset)), Qt::LeftButton);
            QCOMPARE(wanted.last()[0].toString(), toQString(useCase.preset));
            const Evaluation e = evaluate(findPreset(useCase.preset)->scenario);
            QVERIFY(stage.words().contains(toQString(useCase.focus)));
            QVERIFY(stage.words().contains(toQString(useCase.breakEven)));
            QCOMPARE(inWords(useCase.breakEven) == "Break-even: never", !e.focus().breakEven.settledVolume.has_value());
        }
        QCOMPARE(inWords(cases.front().baseline), std::string("Frontier API: $20,000 a month"));
        QCOMPARE(inWords(cases.front().focus), std::string("Rented GPU: $3,000 a month"));
        QCOMPARE(inWords(cases.front().breakEven), std::string("Break-even: 1.5M requests a month"));
    }

    /// A page that no one sees only remembers; it is up to date when it is shown.
    void onePageAtATime()
    {
        AdviceView view;
        auto* fit = view.findChild<FitCheckPage*>();
        auto* task = view.findChild<TaskTypePage*>();
        view.resize(800, 600);
        view.setEvaluation(evaluate({}), true);
        view.show();
        QVERIFY(fit->isVisible() && !task->isVisible());
        view.setEvaluation(evaluate(withTaskType({}, TaskType::CreativeWriting)), true);
        QTest::mouseClick(view.findChild<QAbstractButton*>("advice_task_type"), Qt::LeftButton);
        QVERIFY(!fit->isVisible() && task->isVisible());
        QVERIFY(view.findChild<QAbstractButton*>("task_creative_writing")->isChecked());
    }
};

QTEST_MAIN(AdvicePagesTest)
#include "advice_pages_test.moc"
