// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_menus.h"
#include "core/scenario/file/presets.h"
#include "tests/app/window/marked_language.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"
#include "widgets/start/own_numbers.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

using namespace breakeven;
using namespace breakeven::test;

/// What is begun from a preset is called as it was offered, wherever that was: in the language that is shown.
class PresetLanguageTest : public WindowStage {
    Q_OBJECT

    std::unique_ptr<MarkedLanguage> m_marks;

private slots:
    void initTestCase()
    {
        prepare();
        m_marks = std::make_unique<MarkedLanguage>();
    }
    void init()
    {
        QSettings().clear();
        open();
    }
    void cleanup() { close(); }

    void fromTheStartPage()
    {
        named<QAction>("start_page").trigger();
        QTest::mouseClick(&named<QWidget>("case_code-completion"), Qt::LeftButton);
        QVERIFY2(isMarked("code-completion"), scenario().name.c_str());
    }

    void withNumbersOfOnesOwn()
    {
        named<QAction>("start_page").trigger();
        auto& volume = named<QLineEdit>("own_volume");
        volume.selectAll();
        QTest::keyClicks(&volume, "300000");
        QTest::mouseClick(part<OwnNumbers>().findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(QString::fromStdString(scenario().name), marked(QStringLiteral("Our own numbers")));
    }

    void fromTheMenu()
    {
        QMenu* menu = part<WindowMenus>().presets();
        emit menu->aboutToShow();
        const std::vector<Preset> offered = presets();
        std::size_t started = 0;
        for (QAction* entry : menu->actions()) {
            if (!entry->isEnabled() || entry->isSeparator())
                continue;
            entry->trigger();
            QVERIFY2(isMarked(offered.at(started).id), scenario().name.c_str());
            ++started;
        }
        QCOMPARE(started, offered.size());
    }

    void fromAClaimAndAUseCase()
    {
        part<ChartCard>().setView(View::Advice);
        click("advice_claims");
        click("open_a-fine-tuning-pipeline-high-end");
        QVERIFY2(isMarked("a-fine-tuning-pipeline-high-end"), scenario().name.c_str());
        part<ChartCard>().setView(View::Advice);
        click("advice_use_cases");
        QTRY_VERIFY(m_window->findChild<QAbstractButton*>("open_airline-support-chatbot") != nullptr);
        click("open_airline-support-chatbot");
        QVERIFY2(isMarked("airline-support-chatbot"), scenario().name.c_str());
    }

private:
    void click(const char* name) const
    {
        auto& button = named<QAbstractButton>(name);
        QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(8, button.height() / 2));
    }
    /// Whether the scenario is the preset's in that language.
    [[nodiscard]] bool isMarked(const std::string& id) const
    {
        const std::optional<Preset> preset = findPreset(id);
        const auto isMark = [](const std::string& text, const std::string& of) {
            return QString::fromStdString(text) == marked(QString::fromStdString(of)) && text != of;
        };
        return preset && isMark(scenario().name, preset->scenario.name) &&
               isMark(scenario().notes, preset->scenario.notes) &&
               std::ranges::equal(scenario().tasks, preset->scenario.tasks, isMark, &Task::name, &Task::name) &&
               scenario().sources == preset->scenario.sources && scenario().parameters == preset->scenario.parameters;
    }
};

QTEST_MAIN(PresetLanguageTest)
#include "preset_language_test.moc"
