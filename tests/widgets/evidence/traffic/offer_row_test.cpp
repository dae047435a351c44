// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/offer_row.h"

#include "widgets/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class OfferRowTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_row = std::make_unique<OfferRow>(QStringLiteral("Times are in"), QStringLiteral("unit_"));
        m_row->setStyleSheet(Theme::light().styleSheet()); // which has the buttons' padding
        m_row->setOffers({"seconds", "hours"}, -1);
        m_row->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_row.get()));
    }

    void anAnswerIsOneClick()
    {
        QVERIFY(!answer(0)->isChecked() && !answer(1)->isChecked());
        QCOMPARE(answer(1)->accessibleName(), QStringLiteral("Times are in: hours"));
        QVERIFY(answer(0)->height() >= 24);
        QSignalSpy chosen(m_row.get(), &OfferRow::chosen);
        QTest::mouseClick(answer(1), Qt::LeftButton);
        QCOMPARE(chosen, QList<QVariantList>{{1}});
        answer(0)->setFocus();
        QTest::keyClick(answer(0), Qt::Key_Space);
        QCOMPARE(chosen.last(), QVariantList{0});
    }

    void theOneThatHoldsIsMarked()
    {
        m_row->setOffers({"seconds", "hours"}, 1);
        QVERIFY(!answer(0)->isChecked() && answer(1)->isChecked());
    }

    void nothingToAskTakesNoRoom()
    {
        m_row->setOffers({}, -1);
        QVERIFY(m_row->isHidden());
        m_row->setOffers({"days"}, 0);
        QVERIFY(!m_row->isHidden() && answer(0)->text() == "days");
        QVERIFY(answer(1) == nullptr);
    }

private:
    [[nodiscard]] QPushButton* answer(int number) const
    {
        return m_row->findChild<QPushButton*>(QStringLiteral("unit_%1").arg(number));
    }

    std::unique_ptr<OfferRow> m_row;
};

QTEST_MAIN(OfferRowTest)
#include "offer_row_test.moc"
