// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/presenting.h"

#include "core/scenario/states.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/presenting/guess_page.h"
#include "widgets/presenting/presenter_view.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

using namespace breakeven;
using breakeven::test::settle;

/// A presentation with a second screen, on which who speaks has the notes.
class PresenterScreenTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        prepare();
        QCOMPARE(QGuiApplication::screens().size(), 2);
    }
    void init()
    {
        open();
        Scenario scenario;
        scenario.presentation.states = {stateOf(scenario, "today")};
        scenario.presentation.states[0].note = "Say why.";
        document().start(scenario);
        settle();
        m_window->presenting().start();
        settle();
    }
    void cleanup()
    {
        m_window->presenting().stop();
        close();
    }

    void theNotesStandOnTheOtherScreen()
    {
        QVERIFY(presenter() != nullptr && presenter()->isVisible());
        QVERIFY(presenter()->screen() != m_window->screen());
        m_window->presenting().goTo(0);
        QTRY_COMPARE(text<QLabel>("presenter_now"), QString("today"));
    }

    /// As the room guesses, by field and by click, and as it takes a guess back.
    void theyTellWhatTheRoomGuesses()
    {
        QVERIFY(!guesses().isVisible());
        m_window->presenting().setResultHidden(true);
        settle();
        type("Ada", "650k");
        QVERIFY(guesses().isVisible());
        QCOMPARE(text<QLabel>("presenter_guessed"), QString("1 guess:"));
        QCOMPARE(guesses().toPlainText(), QString("Ada: 650k (nearest)"));
        type("Bo", "1k");
        QCOMPARE(text<QLabel>("presenter_guessed"), QString("2 guesses:"));
        QCOMPARE(guesses().toPlainText(), QString("Bo: 1k  ·  Ada: 650k (nearest)"));
        auto* axis = m_window->findChild<GuessAxis*>();
        QTest::mouseClick(axis, Qt::LeftButton, {}, {static_cast<int>(axis->placeOf(2e6)), axis->height() / 2});
        QCOMPARE(scenario().presentation.guesses.size(), std::size_t{3});
        QCOMPARE(text<QLabel>("presenter_guessed"), QString("3 guesses:"));
        QTest::mouseClick(&named<QPushButton>("guess_clear"), Qt::LeftButton);
        QVERIFY(!guesses().isVisible());
        undo();
        QCOMPARE(text<QLabel>("presenter_guessed"), QString("3 guesses:"));
    }

    /// Who is nearest follows the sliders, and once the room sees it they stay.
    void theyFollowTheAnswer()
    {
        m_window->presenting().setResultHidden(true);
        settle();
        type("Ada", "650k");
        type("Bo", "2.6M");
        QVERIFY(guesses().toPlainText().startsWith("Ada: 650k (nearest)"));
        Scenario dear = scenario();
        dear.parameters.gpuRate *= 8;
        QVERIFY(evaluate(dear).focus().breakEven.settledVolume.value_or(0) > 2e6);
        document().change(dear, {});
        QVERIFY2(guesses().toPlainText().endsWith("Bo: 2.6M (nearest)"), qPrintable(guesses().toPlainText()));
        m_window->presenting().setResultHidden(false);
        QVERIFY(guesses().isVisible());
    }

    /// Those of a file are there from the start, and no others after it is left and begun anew.
    void theyAreThereFromTheStart()
    {
        m_window->presenting().stop();
        Scenario scenario;
        scenario.presentation.guesses = {{.name = "<b>Ada</b>", .volume = 650000}};
        document().start(scenario);
        m_window->presenting().start();
        QVERIFY(guesses().toPlainText().startsWith("<b>Ada</b>: 650k"));
        m_window->presenting().stop();
        document().start(Scenario{});
        m_window->presenting().start();
        QVERIFY(!guesses().isVisible());
    }

private:
    [[nodiscard]] static PresenterView* presenter()
    {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<PresenterView*>(window))
                return found;
        return nullptr;
    }
    [[nodiscard]] static QPlainTextEdit& guesses()
    {
        return *presenter()->findChild<QPlainTextEdit*>("presenter_guesses");
    }
    template <typename Label> [[nodiscard]] static QString text(const char* name)
    {
        return presenter()->findChild<Label*>(QLatin1String(name))->text();
    }
    void type(const char* name, const char* volume) const
    {
        auto& field = named<QLineEdit>("guess_volume");
        named<QLineEdit>("guess_name").setText(QLatin1String(name));
        QTest::keyClicks(&field, QLatin1String(volume));
        QTest::mouseClick(&named<QPushButton>("guess_add"), Qt::LeftButton);
        settle();
    }
};

/// Two screens, which the platform without windows has if it is told so.
int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("screens.json");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1600, "height": 1000, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "wall", "x": 1600, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96,
         "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
    QApplication application(argc, argv);
    PresenterScreenTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "presenter_screen_test.moc"
