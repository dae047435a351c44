// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/dialog_buttons.h"

#include "tests/support/dialog_parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace breakeven;
using namespace breakeven::test;

namespace {

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
        row->addWidget(field);
        addPlainButton(*row, "Reset", "reset");
        accept = addCancelAndAccept(*row, dialog, "Export…");
        dialog.show();
        field->setFocus();
        (void)QTest::qWaitForWindowActive(&dialog);
    }
};

} // namespace

class DialogButtonsTest : public QObject {
    Q_OBJECT

private slots:
    void theyStandInTheirOrder()
    {
        const Stage stage;
        QStringList texts;
        for (int i = 0; i < stage.dialog.layout()->count(); ++i)
            if (const auto* button = qobject_cast<QPushButton*>(stage.dialog.layout()->itemAt(i)->widget()))
                texts << button->text();
        QCOMPARE(texts, QStringList({"Reset", "Cancel", "Export…"}));
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
