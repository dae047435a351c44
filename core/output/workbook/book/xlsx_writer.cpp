// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/xlsx_writer.h"

#include "core/words/english.h"

#include <dlfcn.h>

#include <cassert>

namespace breakeven {

namespace {

Result<XlsxWriter> load()
{
    const auto fault = [] {
        return Error{"workbook", Message{"workbook.cant_be_written(fault)", std::string(::dlerror())},
                     Error::Kind::Outside};
    };
    void* library = ::dlopen(BREAKEVEN_XLSXWRITER, RTLD_NOW | RTLD_LOCAL); // it stays until the program ends
    if (library == nullptr)
        return fault();
    XlsxWriter writer;
#define BREAKEVEN_XLSX_LOAD(name)                                                                                      \
    writer.name = reinterpret_cast<decltype(writer.name)>(::dlsym(library, #name));                                    \
    if (writer.name == nullptr)                                                                                        \
        return fault();
    BREAKEVEN_XLSX_FUNCTIONS(BREAKEVEN_XLSX_LOAD)
#undef BREAKEVEN_XLSX_LOAD
    return writer;
}

const Result<XlsxWriter>& loaded()
{
    static const Result<XlsxWriter> writer = load();
    return writer;
}

} // namespace

Outcome loadXlsxWriter()
{
    return loaded() ? success() : Outcome(loaded().error());
}

const XlsxWriter& xlsx()
{
    assert(loaded());
    return *loaded();
}

} // namespace breakeven
