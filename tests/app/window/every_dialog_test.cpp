// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/questions_dialog.h"
#include "core/scenario/file/presets.h"
#include "core/words/languages.h"
#include "tests/app/window/marked_language.h"
#include "tests/support/painted_texts.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <functional>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr QSize screenSize{1280, 800};
constexpr QSize frameSize{8, 36}; ///< that a window manager puts around a dialog

/// A dialog: the entry of a menu that opens it, or a name of its own and what does.
struct Opened {
    const char* name;
    bool hasButtons = true; ///< else it is a list that one goes to something with
};

constexpr std::array openedDialogs{
    Opened{"print"},
    Opened{"export_chart"},
    Opened{"export_all_charts"},
    Opened{"export_report"},
    Opened{"history"},
    Opened{"settings"},
    Opened{"data"},
    Opened{"frontier_prices"},
    Opened{"small_prices"},
    Opened{"reserved_capacity"},
    Opened{"gpu"},
    Opened{"benchmark"},
    Opened{"usage_log"},
    Opened{"token_counter"},
    Opened{"workloads"},
    Opened{"sources"},
    Opened{"goal_seek"},
    Opened{"currency"},
    Opened{"states"},
    Opened{"shortcuts"},
    Opened{"facts"},
    Opened{"about"},
    Opened{"go_to", false},
};

} // namespace

/// Every dialog that the menus open: it has its buttons where the desktop has them, fits on a screen of 1280 × 800 with
/// nothing below a fold, cuts no text, also in a language whose texts are longer, and closes with Escape.
class EveryDialogTest : public WindowStage {
    Q_OBJECT

    [[nodiscard]] static QDialog* shownDialog()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget); dialog != nullptr && dialog->isVisible())
                return dialog;
        return nullptr;
    }

    [[nodiscard]] QStringList faultsOf(QDialog& dialog, bool hasButtons) const
    {
        QStringList faults;
        const auto* box = dialog.findChild<QDialogButtonBox*>();
        if (hasButtons && (box == nullptr || !box->isVisible() || box->buttons().isEmpty()))
            faults << "it has no buttons";
        const QSize most = screenSize - frameSize;
        if (dialog.width() > most.width() || dialog.height() > most.height())
            faults << QStringLiteral("it is %1 × %2 large").arg(dialog.width()).arg(dialog.height());
        for (const auto* area : dialog.findChildren<QScrollArea*>())
            if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
                faults << QStringLiteral("%1 lines of pixels are below the fold")
                              .arg(area->verticalScrollBar()->maximum());
        for (const auto* button : dialog.findChildren<QPushButton*>())
            if (button->isVisible() && button->width() < button->sizeHint().width())
                faults << QStringLiteral("a button is cut: ") + button->text();
        for (const auto* check : dialog.findChildren<QCheckBox*>())
            if (check->isVisible() && check->width() < check->sizeHint().width())
                faults << QStringLiteral("a box is cut: ") + check->text();
        for (const auto* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap() && label->width() < label->sizeHint().width())
                faults << QStringLiteral("a label is cut: ") + label->text();
        const std::vector<PaintedText> texts = paintedTexts(dialog);
        if (texts.empty())
            faults << "it says nothing";
        faults += overlappingTexts(texts);
        return m_language.choice() == Language::German ? faults + pointedNumbers(texts) : faults;
    }

    /// Opens it, looks at it, and presses Escape, at most three times: the first may be a field's.
    void look(const std::function<void()>& open, bool hasButtons)
    {
        QStringList faults;
        bool seen = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            QPointer<QDialog> dialog = shownDialog();
            if (dialog == nullptr)
                return;
            watch.stop();
            QTest::qWait(50);
            settle();
            if (dialog == nullptr)
                return;
            seen = true;
            faults = faultsOf(*dialog, hasButtons);
            for (int press = 0; press < 3 && dialog != nullptr && dialog->isVisible(); ++press) {
                QWidget* focus = dialog->focusWidget() != nullptr ? dialog->focusWidget() : dialog.data();
                QTest::keyClick(focus, Qt::Key_Escape);
            }
            if (dialog != nullptr && dialog->isVisible()) {
                faults << "Escape does not close it";
                dialog->reject();
            }
        });
        watch.start(10);
        open();
        QTRY_VERIFY(seen);
        QTRY_VERIFY(shownDialog() == nullptr);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(u'\n')));
    }

    void addRows()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("hasButtons");
        for (const Opened& row : openedDialogs)
            QTest::newRow(row.name) << row.name << row.hasButtons;
    }

    void lookAtRow()
    {
        QFETCH(const QString, action);
        QFETCH(const bool, hasButtons);
        open();
        document().start(findPreset("support-ticket-triage")->scenario);
        settle();
        look([&] { m_window->findChild<QAction*>(action)->trigger(); }, hasButtons);
        close();
    }

    void lookIn(Language language)
    {
        m_language.choose(language);
        lookAtRow();
        m_language.choose(Language::English);
    }

private slots:
    void initTestCase() { prepare(); }

    void isWhole_data() { addRows(); }
    void isWhole() { lookAtRow(); }

    void isWholeInALongerLanguage_data() { addRows(); }
    void isWholeInALongerLanguage()
    {
        const MarkedLanguage marks;
        lookAtRow();
    }

    void isWholeInGerman_data() { addRows(); }
    void isWholeInGerman() { lookIn(Language::German); }

    void isWholeInJapanese_data() { addRows(); }
    void isWholeInJapanese() { lookIn(Language::Japanese); }

    /// What the window asks in boxes of its own, as a person sees them.
    void questionsAreWhole()
    {
        open();
        DesktopDialogs dialogs;
        QWidget* window = m_window.get();
        const QStringList lines{"GPU rate: $0.86 → $1.10 an hour", "Title: “Triage” → “Ours”"};
        look([&] { QCOMPARE(dialogs.unsavedChanges(window, "Ours"), Dialogs::Changes::Cancel); }, true);
        look([&] { QVERIFY(!dialogs.mayReplace(window, "Export", {"a.png", "b.png"})); }, true);
        look([&] { QCOMPARE(dialogs.addOrReplace(window, "Tasks", "Add them?"), Dialogs::Taking::Cancel); }, true);
        look(
            [&] {
                QCOMPARE(dialogs.ask(window, {"Changed", "It was changed.", lines, {"Save", "Reload", "Cancel"}}), 2);
            },
            true);
        look([&] { QVERIFY(!dialogs.askText(window, "Pin As", "What is it called?", {})); }, true);
        look([&] { dialogs.showError(window, "Export", "a.png: could not be written"); }, true);
        QList<ListedQuestion> several;
        for (int i = 0; i < 3; ++i)
            several << ListedQuestion{{"", "Edits of a scenario.", lines, {"Restore", "Discard", "Later"}}, 0};
        auto* page = new QuestionsDialog("Edits of three scenarios were found.", several, "Later", window);
        look([&] { page->exec(); }, true);
        QCOMPARE(page->answer(0), 2); // left
        close();
    }
};

QTEST_MAIN(EveryDialogTest)
#include "every_dialog_test.moc"
