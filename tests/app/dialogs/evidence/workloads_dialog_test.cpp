// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/workloads_dialog.h"

#include "app/document/document.h"
#include "core/scenario/workloads.h"
#include "tests/support/dialog_parts.h"
#include "widgets/controls/fields/value_field.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>

#include <memory>

using namespace breakeven;
using namespace breakeven::test;

class WorkloadsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->start({});
        m_dialog = std::make_unique<WorkloadsDialog>(*m_document, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        click(*m_dialog, "workloads_add");
        QCoreApplication::processEvents(); // which shows the row
    }
    void cleanup() { m_dialog.reset(); }

    void anEditIsAStep()
    {
        QCOMPARE(workloads().size(), std::size_t{1});
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Workloads"));
        QCOMPARE(m_document->scenario().parameters.volume, Parameters{}.volume);
    }

    /// It edits what the window shows, and holds it up from nothing: the window is used beside it, and one undoes here
    /// as there.
    void itStandsBesideTheWindow()
    {
        QVERIFY(!m_dialog->isModal());
        QVERIFY(m_dialog->findChild<QDialogButtonBox*>() != nullptr);
        m_dialog->findChild<QAbstractButton*>("dialog_close")->setFocus();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(workloads().empty());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(workloads().size(), std::size_t{1});
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(workloads().size(), std::size_t{1}); // to leave it takes nothing back
    }

    /// All of it with the Tab key, and no more stops than it has parts.
    void itIsReachedByKeys()
    {
        QStringList stops;
        auto* first = m_dialog->focusWidget();
        QVERIFY(first != nullptr);
        for (int press = 0; press < 20; ++press) {
            stops << m_dialog->focusWidget()->objectName();
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
            if (m_dialog->focusWidget() == first)
                break;
        }
        for (const char* name : {"workload_name_0", "workload_requests_0", "workloads_add", "dialog_close"})
            QVERIFY2(stops.contains(name), qPrintable(stops.join(' ')));
        QVERIFY2(stops.size() < 12, qPrintable(stops.join(' ')));
    }

    void whatIsUndoneIsShown()
    {
        const QPointer<ValueField> requests = field("workload_requests_0");
        QVERIFY(requests != nullptr);
        m_document->undoStack().undo();
        QVERIFY(workloads().empty());
        QTRY_VERIFY(requests == nullptr || !requests->isVisible());
    }

    /// However the dialog is left.
    void whatIsTypedIsTakenOverWhenItIsLeft_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("Escape") << true;
        QTest::newRow("its own button") << false;
    }
    void whatIsTypedIsTakenOverWhenItIsLeft()
    {
        QFETCH(const bool, byEscape);
        ValueField* requests = field("workload_requests_0");
        QTest::mouseClick(requests, Qt::LeftButton);
        QTest::keySequence(requests, QKeySequence::SelectAll);
        QTest::keyClicks(requests, QStringLiteral("500k"));
        QVERIFY(workloads()[0].requests != 500000);
        if (byEscape)
            m_dialog->reject();
        else
            m_dialog->accept();
        QCOMPARE(workloads()[0].requests, 500000.0);
        QVERIFY(!m_dialog->isVisible());
    }

    /// Which some desktops tell of only later.
    void itDoesNotWaitForTheFocusToGo()
    {
        field("workload_requests_0")->setFocus();
        m_dialog->findChild<QLineEdit*>("workload_name_0")->setText("Tickets");
        m_dialog->reject();
        QCOMPARE(workloads()[0].name, std::string("Tickets"));
    }

private:
    [[nodiscard]] const std::vector<Workload>& workloads() const { return m_document->scenario().workloads; }
    [[nodiscard]] ValueField* field(const char* name) const
    {
        return m_dialog->findChild<ValueField*>(QLatin1String(name));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<WorkloadsDialog> m_dialog;
};

QTEST_MAIN(WorkloadsDialogTest)
#include "workloads_dialog_test.moc"
