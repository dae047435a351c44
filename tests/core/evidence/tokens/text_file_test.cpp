// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/text_file.h"

#include <QTest>

using namespace breakeven;

namespace {

/// The text in UTF-16, or in UTF-32 with three zeros a letter.
std::string widened(std::string_view ascii, std::size_t zeros, bool zerosFirst)
{
    std::string wide;
    for (const char c : ascii) {
        wide += zerosFirst ? std::string(zeros, '\0') + c : c + std::string(zeros, '\0');
    }
    return wide;
}

} // namespace

class TextFileTest : public QObject {
    Q_OBJECT

private slots:
    void theEncodingOfAFileIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const Result<std::string> text = textOfFile(bytes.toStdString(), "a.txt");
        if (encoding.isEmpty()) {
            QVERIFY2(text.ok(), text.ok() ? "" : inWords(text.error().what).c_str());
            return;
        }
        QVERIFY(!text.ok());
        QCOMPARE(QString::fromStdString(text.error().sentence()),
                 QStringLiteral("a.txt: is in the encoding %1, and tokens are counted in UTF-8; save it as UTF-8")
                     .arg(encoding));
        QVERIFY(text.error().kind == Error::Kind::Input);
    }
    void theEncodingOfAFileIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char* name, const std::string& bytes, const char* encoding) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromLatin1(encoding);
        };
        const std::string_view words = "A request costs what its tokens cost.\r\nAnd so on.";
        row("empty", "", "");
        row("ASCII", std::string(words), "");
        row("UTF-8", "Stra\u00DFe \u4E2D\u6587", "");
        row("Latin-1",
            "Stra\xDF"
            "e",
            "");
        row("one NUL", std::string(words) + '\0', "");
        row("half of it NUL, all behind", std::string(40, 'a') + std::string(40, '\0'), "");
        row("nothing but NUL", std::string(64, '\0'), "");
        row("UTF-16 LE", widened(words, 1, false), "UTF-16");
        row("UTF-16 BE", widened(words, 1, true), "UTF-16");
        row("UTF-16 LE, odd byte at its end", widened(words, 1, false) + 'x', "UTF-16");
        row("UTF-16 LE with letters beyond Latin-1",
            widened(words, 1, false) + "\x3d\x04\x3e\x04" + widened(words, 1, false), "UTF-16");
        row("UTF-16 with its mark", std::string("\xFF\xFE") + "\x2d\x4e\x87\x65", "UTF-16");
        row("UTF-16 BE with its mark", std::string("\xFE\xFF") + "\x4e\x2d\x65\x87", "UTF-16");
        row("nothing but a mark", "\xFF\xFE", "UTF-16");
        row("UTF-32 LE", widened(words, 3, false), "UTF-32");
        row("UTF-32 BE", widened(words, 3, true), "UTF-32");
        row("UTF-32 with its mark", std::string("\xFF\xFE\0\0", 4) + widened("Hi", 3, false), "UTF-32");
        row("UTF-32 BE with its mark", std::string("\0\0\xFE\xFF", 4) + widened("Hi", 3, true), "UTF-32");
    }

    void theMarkOfUtf8IsLeftOutAtTheStartAlone()
    {
        QCOMPARE(*textOfFile("\xEF\xBB\xBFHi", ""), std::string("Hi"));
        QCOMPARE(*textOfFile("\xEF\xBB\xBF", ""), std::string());
        QCOMPARE(*textOfFile("\xEF\xBB\xBF\xEF\xBB\xBFHi", ""), std::string("\xEF\xBB\xBFHi"));
        QCOMPARE(*textOfFile("Hi\xEF\xBB\xBF", ""), std::string("Hi\xEF\xBB\xBF"));
        QCOMPARE(*textOfFile("\xEF\xBB", ""), std::string("\xEF\xBB"));
    }
};

QTEST_APPLESS_MAIN(TextFileTest)
#include "text_file_test.moc"
