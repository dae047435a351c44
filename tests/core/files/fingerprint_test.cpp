// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/fingerprint.h"

#include <QTest>

#include <random>

using namespace breakeven;

class FingerprintTest : public QObject {
    Q_OBJECT

private slots:
    /// The published values of FNV-1a, 64 bits.
    void hashesAsPublished()
    {
        QCOMPARE(fingerprintOf("").hash, 0xcbf29ce484222325U);
        QCOMPARE(fingerprintOf("a").hash, 0xaf63dc4c8601ec8cU);
        QCOMPARE(fingerprintOf("foobar").hash, 0x85944171f73967e8U);
        QCOMPARE(fingerprintOf("foobar").length, 6U);
    }

    void everyByteCounts()
    {
        std::mt19937 random(7);
        std::string bytes(3000, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        const Fingerprint before = fingerprintOf(bytes);
        for (char& byte : bytes) {
            byte ^= 1;
            QVERIFY(fingerprintOf(bytes) != before);
            byte ^= 1;
        }
        QVERIFY(fingerprintOf(bytes) == before);
        QVERIFY(fingerprintOf(bytes + '\0') != before);
    }

    void comesBackFromItsText()
    {
        for (const char* bytes : {"", "a", "foobar"}) {
            const Fingerprint fingerprint = fingerprintOf(bytes);
            QVERIFY(parseFingerprint(asText(fingerprint)) == fingerprint);
        }
        for (const char* text : {"", "-", "5", "5-", "x-00", "6-85944171f73967e", "6-85944171f73967e8 ", "06-0",
                                 "-6-85944171f73967e8", "99999999999999999999999-85944171f73967e8"})
            QVERIFY2(!parseFingerprint(text), text);
    }
};

QTEST_APPLESS_MAIN(FingerprintTest)
#include "fingerprint_test.moc"
