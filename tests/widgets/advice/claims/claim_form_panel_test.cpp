// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claim_form_panel.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace breakeven;

class ClaimFormPanelTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QLineEdit* field(const char* name) const
    {
        return m_panel->findChild<QLineEdit*>(QStringLiteral("claim_") + QLatin1String(name));
    }
    [[nodiscard]] QComboBox* box(const char* name) const
    {
        return m_panel->findChild<QComboBox*>(QStringLiteral("claim_") + QLatin1String(name));
    }
    [[nodiscard]] QLabel* message() const { return m_panel->findChild<QLabel*>(QStringLiteral("claim_message")); }
    [[nodiscard]] QPushButton* button() const { return m_panel->findChild<QPushButton*>(); }
    [[nodiscard]] QStringList typed() const
    {
        QStringList texts;
        for (const char* name : {"text", "low", "high", "source"})
            texts << field(name)->text();
        return texts;
    }
    void type(const QStringList& texts) const
    {
        qsizetype next = 0;
        for (const char* name : {"text", "low", "high", "source"})
            field(name)->setText(texts[next++]);
    }
    [[nodiscard]] std::vector<Claim> taken() { return std::exchange(m_added, {}); }

    std::unique_ptr<ClaimFormPanel> m_panel;
    std::vector<Claim> m_added;

private slots:
    static void initTestCase() { loadFonts(); }

    void init()
    {
        m_added.clear();
        m_panel = std::make_unique<ClaimFormPanel>();
        connect(m_panel.get(), &ClaimFormPanel::claimAdded, this,
                [this](const Claim& claim) { m_added.push_back(claim); });
        m_panel->resize(900, 200);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void whatIsTypedIsClaimed()
    {
        QTest::keyClicks(field("text"), "From 15k on");
        box("option")->setCurrentIndex(static_cast<int>(Option::RentedGpu));
        box("figure")->setCurrentIndex(static_cast<int>(ClaimFigure::SettledVolume));
        QTest::keyClicks(field("low"), "15k");
        QTest::keyClicks(field("high"), "30k");
        QTest::keyClicks(field("source"), " a talk ");
        QTest::mouseClick(button(), Qt::LeftButton);
        QVERIFY(taken() ==
                (std::vector<Claim>{
                    {"From 15k on", ClaimFigure::SettledVolume, Option::RentedGpu, {15000, 30000}, "a talk", {}}}));
        QCOMPARE(typed(), QStringList(4, QString()));
        QCOMPARE(box("option")->currentIndex(), static_cast<int>(Option::RentedGpu)); // the next is like it
    }

    void everyOptionAndFigureIsItself()
    {
        QCOMPARE(box("option")->count(), static_cast<int>(optionTable.size()));
        QCOMPARE(box("figure")->count(), static_cast<int>(claimFigureTable.size()));
        const auto claimed = [this] {
            type({"x", "5", "", ""});
            QTest::mouseClick(button(), Qt::LeftButton);
            return taken().at(0);
        };
        for (int i = 0; i < box("option")->count(); ++i) {
            box("option")->setCurrentIndex(i);
            QCOMPARE(claimed().option, enumerators<Option>[static_cast<std::size_t>(i)]);
        }
        for (int i = 0; i < box("figure")->count(); ++i) {
            box("figure")->setCurrentIndex(i);
            QCOMPARE(claimed().figure, enumerators<ClaimFigure>[static_cast<std::size_t>(i)]);
        }
    }

    void enterInAnyFieldAddsToo()
    {
        for (const char* name : {"text", "low", "high", "source"}) {
            type({"x", "$5", "", ""});
            QTest::keyClick(field(name), Qt::Key_Return);
            QCOMPARE(taken().size(), std::size_t(1));
        }
    }

    void whatCannotBeReadStaysWithAReason_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no words") << QStringList{" ", "5", "", ""} << "text"
                                  << "Say in a few words what is claimed.";
        QTest::newRow("no figure") << QStringList{"x", "", "", ""} << "low"
                                   << "Type the figure that is claimed, such as $900.";
        QTest::newRow("no number") << QStringList{"x", "<b>much</b>", "", ""} << "low"
                                   << "is not a number";
        QTest::newRow("no upper end") << QStringList{"x", "5", "many", ""} << "high"
                                      << "is not a number";
        QTest::newRow("crossed") << QStringList{"x", "5", "4", ""} << "high"
                                 << "The upper end is below the lower one";
        QTest::newRow("a long source") << QStringList{"x", "5", "", QString(2001, u's')} << "source"
                                       << "The source has 2,001 characters";
    }
    void whatCannotBeReadStaysWithAReason()
    {
        QFETCH(const QStringList, texts);
        QFETCH(const QString, wrong);
        QFETCH(const QString, reason);
        type(texts);
        QTest::mouseClick(button(), Qt::LeftButton);
        QVERIFY(taken().empty());
        QCOMPARE(typed(), texts);
        QVERIFY2(message()->isVisible() && message()->text().contains(reason), qPrintable(message()->text()));
        QCOMPARE(message()->textFormat(), Qt::PlainText);
        for (const char* name : {"text", "low", "high", "source"}) {
            QCOMPARE(field(name)->hasFocus(), wrong == QLatin1String(name));
            QCOMPARE(field(name)->accessibleDescription(),
                     wrong == QLatin1String(name) ? message()->text() : QString());
        }
        type({"x", "5", "", ""});
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(taken().size(), std::size_t(1));
        QVERIFY(!message()->isVisible() && field(qPrintable(wrong))->accessibleDescription().isEmpty());
    }

    void clearingForgetsFieldsAndReason()
    {
        type({"x", "much", "", "a talk"});
        QTest::mouseClick(button(), Qt::LeftButton);
        m_panel->clear();
        QCOMPARE(typed(), QStringList(4, QString()));
        QVERIFY(!message()->isVisible());
    }

    void withoutRoomNothingIsAdded()
    {
        type({"x", "5", "", ""});
        m_panel->setRoom(false);
        QTest::mouseClick(button(), Qt::LeftButton);
        QTest::keyClick(field("low"), Qt::Key_Return);
        QVERIFY(taken().empty());
        QCOMPARE(typed().first(), QStringLiteral("x"));
        QVERIFY(button()->toolTip().contains(QStringLiteral("200 claims at most")));
        m_panel->setRoom(true);
        QVERIFY(button()->toolTip().isEmpty());
        QTest::keyClick(field("low"), Qt::Key_Return);
        QCOMPARE(taken().size(), std::size_t(1));
    }
};

QTEST_MAIN(ClaimFormPanelTest)
#include "claim_form_panel_test.moc"
