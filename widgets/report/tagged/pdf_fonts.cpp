// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/tagged/pdf_fonts.h"

#include <QByteArray>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

namespace breakeven {

void mendFonts(QPDF& pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        if (object.isDictionaryOfType("/FontDescriptor"))
            object.removeKey("/CIDSet");
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle characters = object.getKey("/ToUnicode");
        const std::shared_ptr<Buffer> data = characters.getStreamData();
        QByteArray text(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
        text.replace("2 beginbfrange\n<0000> <0000> <0000>\n", "1 beginbfrange\n");
        text.replace("<0009>", "<0020>");
        characters.replaceStreamData(text.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace breakeven
