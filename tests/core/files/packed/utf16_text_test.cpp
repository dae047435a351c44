// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/packed/utf16_text.h"

#include <QStringConverter>
#include <QTest>

using namespace breakeven;

namespace {

QByteArray encoded(const QString& text, Utf16Order order)
{
    QStringEncoder encoder(order == Utf16Order::LittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    return encoder.encode(text);
}

/// Given in pieces of that length.
QString decoded(const QByteArray& bytes, Utf16Order order, qsizetype length)
{
    Utf16Text decoder(order);
    std::string text;
    for (qsizetype at = 0; at < bytes.size(); at += length) {
        const QByteArray piece = bytes.mid(at, length);
        decoder.add({piece.constData(), static_cast<std::size_t>(piece.size())}, text);
    }
    decoder.finish(text);
    return QString::fromStdString(text);
}

} // namespace

class Utf16TextTest : public QObject {
    Q_OBJECT

private slots:
    void eachCharacterComesThrough()
    {
        QString text = QStringLiteral("time,input\n2026-09-01,12\r\n");
        for (const char32_t c : {0x7FU, 0x80U, 0x7FFU, 0x800U, 0xD7FFU, 0xE000U, 0xFFFDU, 0x10000U, 0x10FFFFU})
            text += QString::fromUcs4(&c, 1);
        for (const Utf16Order order : {Utf16Order::LittleEndian, Utf16Order::BigEndian})
            for (const qsizetype length : {1, 2, 3, 7, 1000})
                QCOMPARE(decoded(encoded(text, order), order, length), text);
    }

    void whatIsNoCharacterIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString no(QChar(0xFFFD));
        QTest::newRow("half a unit") << QByteArray("a\0b", 3) << u'a' + no;
        QTest::newRow("a high surrogate at the end") << QByteArray("\x3d\xd8", 2) << no;
        QTest::newRow("a high surrogate alone") << QByteArray("\x3d\xd8"
                                                              "a\0",
                                                              4)
                                                << no + u'a';
        QTest::newRow("two high ones") << QByteArray("\x3d\xd8\x3d\xd8\x00\xde", 6)
                                       << no + QString::fromUtf8("\xf0\x9f\x98\x80");
        QTest::newRow("a low surrogate alone") << QByteArray("\x00\xde"
                                                             "a\0",
                                                             4)
                                               << no + u'a';
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void whatIsNoCharacterIsReplaced()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(decoded(bytes, Utf16Order::LittleEndian, 1), "text");
        QTEST(decoded(bytes, Utf16Order::LittleEndian, 100), "text");
    }

    void orders_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("order"); // −1 if it is no UTF-16
        const auto row = [](const char* name, const QByteArray& bytes, int order) {
            QTest::newRow(name) << bytes << order;
        };
        row("mark, little",
            QByteArray("\xff\xfe"
                       "a\0",
                       4),
            0);
        row("mark, big", QByteArray("\xfe\xff\0a", 4), 1);
        row("mark alone", QByteArray("\xff\xfe", 2), 0);
        row("plain, little", encoded(QStringLiteral("time"), Utf16Order::LittleEndian), 0);
        row("plain, big", encoded(QStringLiteral("time"), Utf16Order::BigEndian), 1);
        row("some letters of others", encoded(QString::fromUtf8("Größe €,time"), Utf16Order::LittleEndian), 0);
        row("text", "time,input", -1);
        row("nothing", "", -1);
        row("too little to say", QByteArray("a\0", 2), -1);
        row("UTF-32", QByteArray("\xff\xfe\0\0a\0\0\0", 8), -1);
        row("UTF-32, big", QByteArray("\0\0\xfe\xff\0\0\0a", 8), -1);
        row("UTF-32 without a mark", QByteArray("a\0\0\0b\0\0\0c\0\0\0", 12), -1);
        row("zeros", QByteArray(20, '\0'), -1);
        row("a NUL", QByteArray("abcdefgh\0i", 10), -1);
    }
    void orders()
    {
        QFETCH(const QByteArray, bytes);
        const auto order = utf16OrderOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QTEST(order ? static_cast<int>(*order) : -1, "order");
    }
};

QTEST_APPLESS_MAIN(Utf16TextTest)
#include "utf16_text_test.moc"
