// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/workloads/workload_row.h"

#include "widgets/controls/fields/value_field.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class WorkloadRowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_row = std::make_unique<WorkloadRow>(2);
        m_edits.clear();
        connect(m_row.get(), &WorkloadRow::edited, this, [this](const Workload& workload) { m_edits << workload; });
        m_row->setWorkload({"Tickets", 500, WorkloadPeriod::Day, 1200, 300}, QStringLiteral("$65.70"));
        m_row->resize(760, 40);
        m_row->show();
        m_row->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_row.get()));
    }
    void cleanup() { m_row.reset(); }

    void aWorkloadIsShownSilently()
    {
        QCOMPARE(name()->text(), QStringLiteral("Tickets"));
        QCOMPARE(field("requests")->text(), QStringLiteral("500"));
        QCOMPARE(field("input")->text(), QStringLiteral("1200"));
        QCOMPARE(field("output")->text(), QStringLiteral("300"));
        QCOMPARE(period()->currentText(), QStringLiteral("a day"));
        QCOMPARE(m_row->findChild<QLabel*>(QStringLiteral("workload_cost_2"))->text(), QStringLiteral("$65.70"));
        QCOMPARE(name()->accessibleName(), QStringLiteral("Name of workload 3")); // counted from 1
        QVERIFY(m_edits.isEmpty());
    }

    void eachFigureIsItsOwn()
    {
        type(field("requests"), "700");
        QCOMPARE(m_edits.size(), 1);
        QVERIFY((m_edits.last() == Workload{"Tickets", 700, WorkloadPeriod::Day, 1200, 300}));
        type(field("input"), "2k");
        type(field("output"), "0");
        QVERIFY((m_edits.last() == Workload{"Tickets", 700, WorkloadPeriod::Day, 2000, 0}));
        period()->setFocus();
        QTest::keyClick(period(), Qt::Key_Down);
        QCOMPARE(m_edits.size(), 4);
        QVERIFY((m_edits.last() == Workload{"Tickets", 700, WorkloadPeriod::Month, 2000, 0}));
    }

    void aNameIsTakenWithoutTheSpacesAroundIt()
    {
        m_row->editName();
        QVERIFY(name()->hasFocus());
        QCOMPARE(name()->selectedText(), QStringLiteral("Tickets"));
        QTest::keyClicks(name(), QStringLiteral("  Mails "));
        QVERIFY(m_edits.isEmpty());
        QTest::keyClick(name(), Qt::Key_Return);
        QCOMPARE(m_edits.size(), 1);
        QCOMPARE(m_edits.last().name, std::string("Mails"));
        QTest::keyClick(name(), Qt::Key_Return);
        QCOMPARE(m_edits.size(), 1); // it has that name already
        name()->selectAll();
        QTest::keyClicks(name(), QString(150, u'n'));
        m_row->finishEditing();
        QCOMPARE(m_edits.last().name.size(), std::size_t{100});
    }

    void whatIsTypedIsTakenOverWhenItIsFinished()
    {
        field("input")->setFocus();
        field("input")->selectAll();
        QTest::keyClicks(field("input"), QStringLiteral("50"));
        QVERIFY(m_edits.isEmpty());
        m_row->finishEditing();
        QCOMPARE(m_edits.size(), 1);
        QCOMPARE(m_edits.last().inputTokens, 50.0);
    }

    void aRefusedFigureIsSaidAndChangesNothing()
    {
        QSignalSpy messages(m_row.get(), &WorkloadRow::messageChanged);
        type(field("requests"), "-3");
        QCOMPARE(messages.size(), 1);
        QVERIFY(messages[0][0].toString().contains(QStringLiteral("-3")));
        QVERIFY(m_edits.isEmpty());
        type(field("requests"), "3");
        QCOMPARE(messages.last()[0].toString(), QString());
        QCOMPARE(m_edits.last().requests, 3.0);
    }

    void aRowThatGoesWithTheCursorInItSaysNothingMore()
    {
        m_row->editName();
        QTest::keyClicks(name(), QStringLiteral("Mails"));
        m_row.reset(); // its edit is undone, say
        QVERIFY(m_edits.isEmpty());
        init();
        field("input")->setFocus();
        QTest::keyClicks(field("input"), QStringLiteral("50"));
        m_row.reset();
        QVERIFY(m_edits.isEmpty());
    }

    /// What answers an edit comes while the cursor is in the name: it stays where it is.
    void aCursorInTheNameIsLeftAlone()
    {
        m_row->editName();
        name()->setCursorPosition(3);
        m_row->setWorkload({"Tickets", 900, WorkloadPeriod::Month, 1200, 300}, QStringLiteral("$70"));
        QCOMPARE(name()->cursorPosition(), 3);
        QCOMPARE(period()->currentText(), QStringLiteral("a month"));
        m_row->setWorkload({"Others", 900, WorkloadPeriod::Month, 1200, 300}, QStringLiteral("$70"));
        QCOMPARE(name()->text(), QStringLiteral("Others"));
    }

    void theCrossRemovesItAndComesLast()
    {
        QSignalSpy removed(m_row.get(), &WorkloadRow::removeWanted);
        QCOMPARE(m_row->lastField()->objectName(), QStringLiteral("workload_remove_2"));
        QTest::mouseClick(m_row->lastField(), Qt::LeftButton);
        QCOMPARE(removed.size(), 1);
    }

    void captionsStandOverTheirColumns()
    {
        const std::unique_ptr<QWidget> captions(WorkloadRow::makeCaptions(nullptr));
        captions->resize(760, 30);
        captions->show();
        QVERIFY(QTest::qWaitForWindowExposed(captions.get()));
        const QList<QLabel*> labels = captions->findChildren<QLabel*>();
        const QWidgetList columns{name(),          field("requests"),
                                  period(),        field("input"),
                                  field("output"), m_row->findChild<QLabel*>(QStringLiteral("workload_cost_2"))};
        QVERIFY(labels.size() >= columns.size());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            QCOMPARE(labels[i]->x(), columns[i]->x());
            QCOMPARE(labels[i]->width(), columns[i]->width());
        }
    }

private:
    [[nodiscard]] QLineEdit* name() const { return m_row->findChild<QLineEdit*>(QStringLiteral("workload_name_2")); }
    [[nodiscard]] QComboBox* period() const
    {
        return m_row->findChild<QComboBox*>(QStringLiteral("workload_period_2"));
    }
    [[nodiscard]] ValueField* field(const char* part) const
    {
        return m_row->findChild<ValueField*>(QStringLiteral("workload_%1_2").arg(QLatin1String(part)));
    }
    static void type(ValueField* into, const char* text)
    {
        into->setFocus();
        into->selectAll();
        QTest::keyClicks(into, QLatin1String(text));
        QTest::keyClick(into, Qt::Key_Return);
    }

    std::unique_ptr<WorkloadRow> m_row;
    QList<Workload> m_edits;
};

QTEST_MAIN(WorkloadRowTest)
#include "workload_row_test.moc"
