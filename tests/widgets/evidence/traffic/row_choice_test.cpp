// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/row_choice.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace breakeven;

namespace {

std::vector<FieldValues> choices()
{
    return {{"kind", {{"LLM", 40}, {"CHAIN", 8}, {"", 1}}, 0},
            {"model", {{"gpt", 49}}, 0},
            {"user", {{"a&b", 30}, {"c", 10}}, 9}};
}

} // namespace

class RowChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_choice = std::make_unique<RowChoice>();
        m_choice->resize(500, 400);
        m_choice->setChoices(choices(), {});
        m_choice->show();
        m_asked.clear();
        connect(m_choice.get(), &RowChoice::chosen, this, [this](const auto& only) { m_asked.push_back(only); });
        QVERIFY(QTest::qWaitForWindowExposed(m_choice.get()));
    }

    /// A field that all records have the same value of leaves nothing to choose.
    void allThatWasFoundIsChecked()
    {
        QVERIFY(box("0_0")->isChecked() && box("0_2")->isChecked() && box("1_1")->isChecked());
        QVERIFY(box("0_0")->text() == "LLM (40)" && box("0_2")->text() == "none (1)");
        QVERIFY(box("1_0")->text() == "a&&b (30)" && box("1_0")->accessibleName() == "user: a&b (30)");
        QVERIFY(box("0_0")->height() >= 24);
        QVERIFY(box("2_0") == nullptr);
        QVERIFY(texts().contains("9 records have further values."));
        QVERIFY(m_choice->only().empty() && !read()->isEnabled());
    }

    void valuesAreChosenWithTheMouse()
    {
        QTest::mouseClick(box("0_1"), Qt::LeftButton);
        QTest::mouseClick(box("0_2"), Qt::LeftButton);
        QTest::mouseClick(box("1_0"), Qt::LeftButton);
        QTest::mouseClick(read(), Qt::LeftButton);
        QCOMPARE(m_asked.size(), std::size_t{1});
        QVERIFY((m_asked[0] == std::vector<FieldValue>{{"kind", "LLM"}, {"user", "c"}}));
    }

    void nothingOfAFieldIsNoChoice()
    {
        for (const char* name : {"0_0", "0_1", "0_2"})
            QTest::mouseClick(box(name), Qt::LeftButton);
        QVERIFY(!read()->isEnabled());
        box("0_1")->setFocus();
        QTest::keyClick(box("0_1"), Qt::Key_Space);
        QVERIFY(read()->isEnabled());
    }

    /// Also where every record that is left has the same value.
    void whatWasAskedForIsChecked()
    {
        m_choice->setChoices(choices(), {{"kind", "CHAIN"}, {"model", "gpt"}});
        QVERIFY(!box("0_0")->isChecked() && box("0_1")->isChecked() && box("1_0")->isChecked());
        QVERIFY(!read()->isEnabled());
        QTest::mouseClick(box("0_0"), Qt::LeftButton);
        QTest::mouseClick(box("0_2"), Qt::LeftButton);
        QTest::mouseClick(read(), Qt::LeftButton);
        QVERIFY(m_asked.size() == 1 && m_asked[0].empty()); // all rows again
    }

    /// As a format's own kind of rows has it: to have the others as well they are asked for.
    void whatDoesNotCountUnaskedIsNotChecked()
    {
        std::vector<FieldValues> kinds = choices();
        kinds[0].values[1].countsUnasked = false;
        m_choice->setChoices(kinds, {});
        QVERIFY(box("0_0")->isChecked() && !box("0_1")->isChecked() && m_choice->only().empty());
        QTest::mouseClick(box("0_1"), Qt::LeftButton);
        QVERIFY((m_choice->only() == std::vector<FieldValue>{{"kind", "LLM"}, {"kind", "CHAIN"}, {"kind", ""}}));
        QTest::mouseClick(box("0_1"), Qt::LeftButton);
        QVERIFY(m_choice->only().empty() && !read()->isEnabled());
    }

    void aLogWithoutFieldsSaysSo()
    {
        m_choice->setChoices({}, {});
        QVERIFY(!read()->isVisible());
        QVERIFY(texts().contains("The log has no field that tells its rows apart."));
        m_choice->setChoices(choices(), {});
        QVERIFY(!texts().contains("The log has no field that tells its rows apart."));
    }

private:
    [[nodiscard]] QAbstractButton* box(const char* name) const
    {
        return m_choice->findChild<QAbstractButton*>(QStringLiteral("row_choice_") + QLatin1String(name));
    }
    [[nodiscard]] QAbstractButton* read() const
    {
        return m_choice->findChild<QAbstractButton*>(QStringLiteral("read_rows"));
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const QLabel* label : m_choice->findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all;
    }

    std::unique_ptr<RowChoice> m_choice;
    std::vector<std::vector<FieldValue>> m_asked;
};

QTEST_MAIN(RowChoiceTest)
#include "row_choice_test.moc"
