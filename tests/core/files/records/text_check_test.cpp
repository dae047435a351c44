// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/text_check.h"

#include <QTest>

using namespace breakeven;

class TextCheckTest : public QObject {
    Q_OBJECT

private slots:
    void beginnings_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("why"); // how it begins; empty for a text
        QTest::newRow("text") << QByteArray("time,input\n") << "";
        QTest::newRow("nothing") << QByteArray() << "";
        QTest::newRow("a byte-order mark") << QByteArray("\xef\xbb\xbf"
                                                         "a")
                                           << "";
        QTest::newRow("a byte that is not UTF-8") << QByteArray("a\xff") << "";
        QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0a\0\0\0", 8) << "is in the encoding UTF-32";
        QTest::newRow("bzip2") << QByteArray("BZh9") << "is compressed (bzip2)";
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04") << "is a ZIP archive or a workbook";
        QTest::newRow("Parquet") << QByteArray("PAR1\x15") << "is a Parquet file";
        QTest::newRow("a NUL") << QByteArray("abcdefgh\0i", 10) << "is no text: byte 9 is a NUL";
    }
    void beginnings()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QString, why);
        const QString found =
            QString::fromStdString(inWords(whyNotText({head.data(), static_cast<std::size_t>(head.size())})));
        QVERIFY2(found.startsWith(why) && found.isEmpty() == why.isEmpty(), qPrintable(found));
    }
};

QTEST_APPLESS_MAIN(TextCheckTest)
#include "text_check_test.moc"
