// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/column_form.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace breakeven;

namespace {

std::vector<FoundColumn> named(std::initializer_list<const char*> names)
{
    std::vector<FoundColumn> found;
    for (const char* name : names)
        found.push_back({name, {}});
    return found;
}

} // namespace

class ColumnFormTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_form = std::make_unique<ColumnForm>();
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        m_chosen.clear();
        connect(m_form.get(), &ColumnForm::chosen, this, [this](const ColumnChoice& choice) { m_chosen << choice; });
    }
    void cleanup() { m_form.reset(); }

    void timeInputAndOutputAreNeeded()
    {
        QVERIFY(!read()->isEnabled());
        m_form->setColumns(named({"when", "in", "out", "cached", "count"}));
        QVERIFY(!m_form->choice().any());
        pick("column_time", 1);
        pick("column_input", 2);
        pick("column_cached", 4);
        QVERIFY(!read()->isEnabled());
        pick("column_output", 3);
        QVERIFY(read()->isEnabled());
        pick("column_time", 0);
        QVERIFY(!read()->isEnabled());
    }

    void whatIsChosenIsTold()
    {
        m_form->setColumns(named({"when", "in", "out", "cached", "count"}));
        pick("column_time", 1);
        pick("column_input", 2);
        pick("column_output", 3);
        QVERIFY(m_chosen.isEmpty());
        QTest::mouseClick(read(), Qt::LeftButton);
        QVERIFY((m_chosen == QList<ColumnChoice>{{"when", "in", "out", "", ""}}));
        pick("column_cached", 4);
        pick("column_requests", 5);
        QTest::mouseClick(read(), Qt::LeftButton);
        QVERIFY((m_chosen.last() == ColumnChoice{"when", "in", "out", "cached", "count"}));
    }

    /// By its number where the name says too little.
    void aColumnIsNamedUnlessItsNameIsNoHelp_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("choice");
        QTest::newRow("named") << QStringList{"a", "b"} << 2 << "b";
        QTest::newRow("without a name") << QStringList{"a", ""} << 2 << "2";
        QTest::newRow("the first of a name") << QStringList{"a", "b", "b"} << 2 << "b";
        QTest::newRow("the second of a name") << QStringList{"a", "b", "b"} << 3 << "3";
        QTest::newRow("the second but for its case") << QStringList{"a", "b", "B"} << 3 << "3";
        QTest::newRow("called none") << QStringList{"a", "none"} << 2 << "none";
        QTest::newRow("nothing") << QStringList{"a"} << 0 << "";
    }
    void aColumnIsNamedUnlessItsNameIsNoHelp()
    {
        QFETCH(const QStringList, columns);
        QFETCH(const int, row);
        QFETCH(const QString, choice);
        std::vector<FoundColumn> found;
        for (const QString& column : columns)
            found.push_back({column.toStdString(), "7"});
        m_form->setColumns(found);
        pick("column_output", row);
        QCOMPARE(QString::fromStdString(m_form->choice().output), choice);
    }

    void examplesAreShownAndAllRolesAreOffered()
    {
        m_form->setColumns({{"t", "2026-09-01T08:00:00Z"},
                            {"usage.in", "12"},
                            {"usage.out", ""},
                            {"prompt", "a text that is far too long\nto be shown"}});
        QComboBox* input = box("column_input");
        QCOMPARE(input->itemText(2), QStringLiteral("usage.in (12)"));
        QCOMPARE(input->itemText(3), QStringLiteral("usage.out"));
        QCOMPARE(input->itemText(4), QString::fromUtf8("prompt (a text that is far too l…)"));
        pick("column_time", 1);
        pick("column_input", 2);
        pick("column_output", 3);
        for (const char* name : {"column_written", "column_reasoning", "column_total", "column_id"})
            pick(name, 2);
        const ColumnChoice choice = m_form->choice();
        QVERIFY(choice.time == "t" && choice.input == "usage.in" && choice.output == "usage.out");
        QVERIFY(choice.written == "usage.in" && choice.reasoning == "usage.in" && choice.total == "usage.in" &&
                choice.id == "usage.in");
        // An example that changes is no other column.
        m_form->setColumns({{"t", "2026-09-02"}, {"usage.in", "13"}});
        QCOMPARE(m_form->choice().input, std::string("usage.in"));
    }

    void whatWasChosenStaysWhereItIsStillThere()
    {
        m_form->setColumns(named({"when", "in", "out"}));
        pick("column_time", 1);
        pick("column_input", 2);
        pick("column_output", 3);
        m_form->setColumns(named({"new", "when", "in", "answer"}));
        QVERIFY((m_form->choice() == ColumnChoice{"when", "in", "", "", ""}));
        QVERIFY(!read()->isEnabled());
        QCOMPARE(box("column_time")->count(), 5);
        m_form->setColumns({});
        QVERIFY(!m_form->choice().any());
    }

private:
    [[nodiscard]] QComboBox* box(const char* name) const { return m_form->findChild<QComboBox*>(QLatin1String(name)); }
    [[nodiscard]] QPushButton* read() const { return m_form->findChild<QPushButton*>(); }
    /// Goes to an entry with the keys.
    void pick(const char* name, int row) const
    {
        QComboBox* into = box(name);
        into->setFocus();
        QTest::keyClick(into, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(into, Qt::Key_Down);
    }

    std::unique_ptr<ColumnForm> m_form;
    QList<ColumnChoice> m_chosen;
};

QTEST_MAIN(ColumnFormTest)
#include "column_form_test.moc"
