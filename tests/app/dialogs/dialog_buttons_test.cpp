// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/dialog_buttons.h"

#include "tests/support/dialog_parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A desktop that has the buttons of dialogs in that order.
class DesktopStyle : public QProxyStyle {
public:
    explicit DesktopStyle(int layout) : QProxyStyle(QStringLiteral("Fusion")), m_layout(layout) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_DialogButtonLayout ? m_layout : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_layout;
};

/// A dialog with a field and the row of buttons under it.
struct Stage {
    QDialog dialog;
    QLineEdit* field = new QLineEdit(&dialog);
    QPushButton* accept = nullptr;
    QSignalSpy accepted{&dialog, &QDialog::accepted};
    QSignalSpy rejected{&dialog, &QDialog::rejected};

    Stage()
    {
        auto* row = new QHBoxLayout(&dialog);
        auto* buttons = new DialogButtons(&dialog);
        row->addWidget(field);
        row->addWidget(buttons);
        buttons->addPlain("Reset", "reset", DialogButtons::ResetRole);
        accept = addCancelAndAccept(*buttons, dialog, "Export…");
        dialog.show();
        field->setFocus();
        (void)QTest::qWaitForWindowActive(&dialog);
    }
};

} // namespace

class DialogButtonsTest : public QObject {
    Q_OBJECT

private slots:
    /// Each desktop has an order of its own.
    void theyStandWhereTheDesktopHasThem_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("GNOME") << int{QDialogButtonBox::GnomeLayout} << QStringList{"Reset", "Cancel", "Export…"};
        QTest::newRow("KDE") << int{QDialogButtonBox::KdeLayout} << QStringList{"Reset", "Export…", "Cancel"};
    }
    void theyStandWhereTheDesktopHasThem()
    {
        QFETCH(const int, layout);
        QApplication::setStyle(new DesktopStyle(layout));
        const Stage stage;
        QList<QPushButton*> buttons = stage.dialog.findChildren<QPushButton*>();
        std::ranges::sort(buttons, [](const QPushButton* a, const QPushButton* b) { return a->x() < b->x(); });
        QStringList texts;
        for (const QPushButton* button : buttons)
            texts << button->text();
        QTEST(texts, "order");
    }

    /// Qt shows all that it has whenever the looks change.
    void whatIsHiddenStaysSo()
    {
        QDialog dialog;
        auto* row = new QHBoxLayout(&dialog);
        auto* buttons = new DialogButtons(&dialog);
        row->addWidget(buttons);
        QPushButton* fill = buttons->addPrimary("Fill", DialogButtons::ApplyRole);
        addClose(*buttons, dialog);
        buttons->setShown(*fill, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!fill->isVisible() && in<QPushButton>(dialog, "dialog_close").isVisible());
        qApp->setStyleSheet("QPushButton { padding: 3px; }");
        QVERIFY(!fill->isVisible());
        buttons->setShown(*fill, true);
        qApp->setStyleSheet({});
        QVERIFY(fill->isVisible());
        click(dialog, "dialog_close");
        QVERIFY(!dialog.isVisible());
    }

    void aClickAcceptsOrLeaves()
    {
        const Stage accepting;
        click(accepting.dialog, "primary");
        QVERIFY(accepting.accepted.size() == 1 && accepting.rejected.isEmpty());
        const Stage leaving;
        click(leaving.dialog, "dialog_cancel");
        QVERIFY(leaving.rejected.size() == 1 && leaving.accepted.isEmpty());
        const Stage resetting;
        click(resetting.dialog, "reset");
        QVERIFY(resetting.dialog.isVisible());
    }

    /// Also while another button has the focus: Enter is never the plain one's.
    void enterAcceptsAndEscapeLeaves()
    {
        Stage typing;
        QTest::keyClick(typing.field, Qt::Key_Return);
        QCOMPARE(typing.accepted.size(), 1);
        Stage beside;
        auto& reset = in<QPushButton>(beside.dialog, "reset");
        reset.setFocus();
        QTest::keyClick(&reset, Qt::Key_Return);
        QVERIFY(beside.accepted.size() == 1 && beside.rejected.isEmpty());
        Stage leaving;
        QTest::keyClick(leaving.field, Qt::Key_Escape);
        QCOMPARE(leaving.rejected.size(), 1);
    }

    void whatCannotBeAcceptedIsNot()
    {
        Stage stage;
        QCOMPARE(stage.accept, &in<QPushButton>(stage.dialog, "primary"));
        stage.accept->setEnabled(false);
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(stage.accepted.isEmpty() && stage.rejected.isEmpty());
    }
};

QTEST_MAIN(DialogButtonsTest)
#include "dialog_buttons_test.moc"
