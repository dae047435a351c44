// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/picture_format.h"

#include <QTest>

using namespace breakeven;

class PictureFormatTest : public QObject {
    Q_OBJECT

private slots:
    void suffixes_data()
    {
        QTest::addColumn<QByteArray>("id"); // empty if it tells none
        const auto row = [](const char* file, const char* id) { QTest::newRow(file) << QByteArray(id); };
        row("chart.png", "png");
        row("chart.svg", "svg");
        row("chart.pdf", "pdf");
        row("/a folder/chart.v2.PNG", "png");
        row("chart.Svg", "svg");
        row("chart.png.txt", "");
        row("chart.pn", "");
        row("chart.pngx", "");
        row("a.png/chart", "");
        row("chart", "");
        row("png", "");
        row(".png", ""); // a hidden file without a suffix
        row("", "");
    }
    void suffixes()
    {
        const std::optional<PictureFormat> format = pictureFormatOf(QTest::currentDataTag());
        QTEST(format ? QByteArray(info(*format).id.data()) : QByteArray(), "id");
    }
};

QTEST_APPLESS_MAIN(PictureFormatTest)
#include "picture_format_test.moc"
