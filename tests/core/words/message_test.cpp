// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/message.h"

#include "core/words/english.h"

#include <QTest>

using namespace breakeven;

class MessageTest : public QObject {
    Q_OBJECT

private slots:
    void isAPlainValue()
    {
        const Message a{"verdict.saves(volume, saving)", Quantity::compactCount(1e6), Quantity::money(2085)};
        Message b = a;
        QVERIFY(a == b);
        QCOMPARE(a.id(), std::string_view("verdict.saves"));
        QVERIFY(a.argument("saving") != nullptr && a.argument("option") == nullptr);
        QVERIFY(std::get<Quantity>(a.argument("saving")->value()) == Quantity::money(2085));
        b = {"verdict.saves(volume, saving)", Quantity::compactCount(1e6), Quantity::money(2086)};
        QVERIFY(a != b);
        QVERIFY(a != Message{});
        QVERIFY(Message{}.empty() && inWords(Message{}).empty());
        QVERIFY(Message{}.id().empty() && Message{}.english() == nullptr && Message{} == Message{});
    }
};

QTEST_APPLESS_MAIN(MessageTest)
#include "message_test.moc"
