// Written by `cargo xtask generate`; change the generator, not this file.

@file:Suppress("NAME_SHADOWING")

package dev.tillbridge

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.math.BigDecimal
import java.time.Instant
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.coroutines.resume
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
internal open class RustBuffer : Structure() {
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            UniffiLib.ffi_tillbridge_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_tillbridge_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
internal interface FfiConverter<KotlinType, FfiType> {
    fun lift(value: FfiType): KotlinType

    fun lower(value: KotlinType): FfiType

    fun read(buf: ByteBuffer): KotlinType

    fun allocationSize(value: KotlinType): ULong

    fun write(value: KotlinType, buf: ByteBuffer)

    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
internal interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

internal class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
internal interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
internal object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "tillbridge_ffi"
}

internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}
internal interface UniffiCallbackInterfaceObserverMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`event`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "onEvent")
internal open class UniffiVTableCallbackInterfaceObserver(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `onEvent`: UniffiCallbackInterfaceObserverMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `onEvent`: UniffiCallbackInterfaceObserverMethod0? = null,
    ): UniffiVTableCallbackInterfaceObserver(`uniffiFree`,`uniffiClone`,`onEvent`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceObserver) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `onEvent` = other.`onEvent`
    }

}

internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "tillbridge"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_tillbridge_checksum_func_attempt_from_json(
    ): Int
    external fun uniffi_tillbridge_checksum_func_attempt_to_json(
    ): Int
    external fun uniffi_tillbridge_checksum_func_check_decimal(
    ): Int
    external fun uniffi_tillbridge_checksum_func_error_text(
    ): Int
    external fun uniffi_tillbridge_checksum_method_call_cancel(
    ): Int
    external fun uniffi_tillbridge_checksum_method_observer_on_event(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglancegrow_charge(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglancegrow_get_transaction(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglancegrow_list_transactions(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglancegrow_reconcile(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglancegrow_refund(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglancegrow_transactions(
    ): Int
    external fun uniffi_tillbridge_checksum_constructor_call_new(
    ): Int
    external fun uniffi_tillbridge_checksum_constructor_nativeglancegrow_new(
    ): Int
    external fun ffi_tillbridge_uniffi_contract_version(
    ): Int

}

internal object UniffiLib {

    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }

    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "tillbridge"))
        uniffiCallbackInterfaceObserver.register(this)

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_tillbridge_fn_clone_call(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_tillbridge_fn_free_call(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_tillbridge_fn_constructor_call_new(`deadline`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_tillbridge_fn_method_call_cancel(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_tillbridge_fn_clone_observer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_tillbridge_fn_free_observer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_tillbridge_fn_init_callback_vtable_observer(`vtable`: UniffiVTableCallbackInterfaceObserver,
    ): Unit
    external fun uniffi_tillbridge_fn_method_observer_on_event(`ptr`: Long,`event`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_tillbridge_fn_clone_nativeglancegrow(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_tillbridge_fn_free_nativeglancegrow(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_tillbridge_fn_constructor_nativeglancegrow_new(`credentials`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`observer`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglancegrow_charge(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglancegrow_get_transaction(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglancegrow_list_transactions(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglancegrow_reconcile(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglancegrow_refund(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglancegrow_transactions(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_func_attempt_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_tillbridge_fn_func_attempt_to_json(`attempt`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_tillbridge_fn_func_check_decimal(`provider`: RustBuffer.ByValue,`operation`: RustBuffer.ByValue,`field`: RustBuffer.ByValue,`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_tillbridge_fn_func_error_text(`error`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_tillbridge_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_tillbridge_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_tillbridge_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_tillbridge_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_tillbridge_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_tillbridge_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_tillbridge_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_tillbridge_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_tillbridge_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_tillbridge_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_tillbridge_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_tillbridge_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_tillbridge_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_tillbridge_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_tillbridge_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_tillbridge_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_tillbridge_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit

}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    val bindings_contract_version = 30
    val scaffolding_contract_version = lib.ffi_tillbridge_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_tillbridge_checksum_func_attempt_from_json() and 0xFFFF) != 5989) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_attempt_to_json() and 0xFFFF) != 16142) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_check_decimal() and 0xFFFF) != 25871) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_error_text() and 0xFFFF) != 52328) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_call_cancel() and 0xFFFF) != 51122) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_observer_on_event() and 0xFFFF) != 16093) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglancegrow_charge() and 0xFFFF) != 35150) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglancegrow_get_transaction() and 0xFFFF) != 54746) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglancegrow_list_transactions() and 0xFFFF) != 465) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglancegrow_reconcile() and 0xFFFF) != 44701) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglancegrow_refund() and 0xFFFF) != 8340) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglancegrow_transactions() and 0xFFFF) != 27034) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_constructor_call_new() and 0xFFFF) != 24593) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_constructor_nativeglancegrow_new() and 0xFFFF) != 25137) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
internal fun uniffiEnsureInitialized() {
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

internal const val UNIFFI_RUST_FUTURE_POLL_READY = 0.toByte()
internal const val UNIFFI_RUST_FUTURE_POLL_WAKE = 1.toByte()

internal val uniffiContinuationHandleMap = UniffiHandleMap<CancellableContinuation<Byte>>()

internal object uniffiRustFutureContinuationCallbackImpl: UniffiRustFutureContinuationCallback {
    override fun callback(data: Long, pollResult: Byte) {
        uniffiContinuationHandleMap.remove(data).resume(pollResult)
    }
}

internal suspend fun<T, F, E: kotlin.Exception> uniffiRustCallAsync(
    rustFuture: Long,
    pollFunc: (Long, UniffiRustFutureContinuationCallback, Long) -> Unit,
    completeFunc: (Long, UniffiRustCallStatus) -> F,
    freeFunc: (Long) -> Unit,
    liftFunc: (F) -> T,
    errorHandler: UniffiRustCallStatusErrorHandler<E>
): T {
    try {
        do {
            val pollResult = suspendCancellableCoroutine<Byte> { continuation ->
                pollFunc(
                    rustFuture,
                    uniffiRustFutureContinuationCallbackImpl,
                    uniffiContinuationHandleMap.insert(continuation)
                )
            }
        } while (pollResult != UNIFFI_RUST_FUTURE_POLL_READY);

        return liftFunc(
            uniffiRustCallWithError(errorHandler, { status -> completeFunc(rustFuture, status) })
        )
    } finally {
        freeFunc(rustFuture)
    }
}

internal interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
internal inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            this?.destroy()
        } catch (e: Throwable) {
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
internal object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
internal object NoHandle// Magic number for the Rust proxy to call using the same mechanism as every other method,
internal const val IDX_CALLBACK_FREE = 0
internal const val UNIFFI_CALLBACK_SUCCESS = 0
internal const val UNIFFI_CALLBACK_ERROR = 1
internal const val UNIFFI_CALLBACK_UNEXPECTED_ERROR = 2

/**
 * @suppress
 */
internal abstract class FfiConverterCallbackInterface<CallbackInterface: Any>: FfiConverter<CallbackInterface, Long> {
    internal val handleMap = UniffiHandleMap<CallbackInterface>()

    internal fun drop(handle: Long) {
        handleMap.remove(handle)
    }

    override fun lift(value: Long): CallbackInterface {
        return handleMap.get(value)
    }

    override fun read(buf: ByteBuffer) = lift(buf.getLong())

    override fun lower(value: CallbackInterface) = handleMap.insert(value)

    override fun allocationSize(value: CallbackInterface) = 8UL

    override fun write(value: CallbackInterface, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
internal interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
internal object FfiConverterUShort: FfiConverter<UShort, Short> {
    override fun lift(value: Short): UShort {
        return value.toUShort()
    }

    fun lift(value: Int): UShort {
        return value.toUShort()
    }

    override fun read(buf: ByteBuffer): UShort {
        return lift(buf.getShort())
    }

    override fun lower(value: UShort): Short {
        return value.toShort()
    }

    override fun allocationSize(value: UShort) = 2UL

    override fun write(value: UShort, buf: ByteBuffer) {
        buf.putShort(value.toShort())
    }
}

/**
 * @suppress
 */
internal object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
internal object FfiConverterULong: FfiConverter<ULong, Long> {
    override fun lift(value: Long): ULong {
        return value.toULong()
    }

    override fun read(buf: ByteBuffer): ULong {
        return lift(buf.getLong())
    }

    override fun lower(value: ULong): Long {
        return value.toLong()
    }

    override fun allocationSize(value: ULong) = 8UL

    override fun write(value: ULong, buf: ByteBuffer) {
        buf.putLong(value.toLong())
    }
}

/**
 * @suppress
 */
internal object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
internal object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

/**
 * @suppress
 */
internal object FfiConverterDuration: FfiConverterRustBuffer<java.time.Duration> {
    override fun read(buf: ByteBuffer): java.time.Duration {
        val seconds = buf.getLong()
        val nanoseconds = buf.getInt().toLong()
        if (seconds < 0) {
            throw java.time.DateTimeException("Duration exceeds minimum or maximum value supported by uniffi")
        }
        if (nanoseconds < 0) {
            throw java.time.DateTimeException("Duration nanoseconds exceed minimum or maximum supported by uniffi")
        }
        return java.time.Duration.ofSeconds(seconds, nanoseconds)
    }

    override fun allocationSize(value: java.time.Duration) = 12UL

    override fun write(value: java.time.Duration, buf: ByteBuffer) {
        if (value.seconds < 0) {
            throw IllegalArgumentException("Invalid duration, must be non-negative")
        }

        if (value.nano < 0) {
            throw IllegalArgumentException("Invalid duration, nano value must be non-negative")
        }

        buf.putLong(value.seconds)
        buf.putInt(value.nano)
    }
}

/**
 * The handle of one call, by which it can be cancelled.
 *
 * Cancelling stops the waiting, not the money: a charge or refund that has begun to leave runs to
 * its end, and the waiter gets the outcome-unknown error with the attempt to reconcile.
 */
internal interface CallInterface {

    /**
     * Stops the waiting; a money request that has begun to leave is not called back.
     */
    fun `cancel`()

    companion object
}

/**
 * The handle of one call, by which it can be cancelled.
 *
 * Cancelling stops the waiting, not the money: a charge or refund that has begun to leave runs to
 * its end, and the waiter gets the outcome-unknown error with the attempt to reconcile.
 */
internal open class Call: Disposable, AutoCloseable, CallInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Makes a handle, with a deadline of its own if the client's is not to be used.
     */
    constructor(`deadline`: java.time.Duration?) :
        this(UniffiWithHandle,
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_tillbridge_fn_constructor_call_new(

        FfiConverterOptionalDuration.lower(`deadline`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        if (this.wasDestroyed.compareAndSet(false, true)) {
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_tillbridge_fn_free_call(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_tillbridge_fn_clone_call(handle, status)
        }
    }

    /**
     * Stops the waiting; a money request that has begun to leave is not called back.
     */override fun `cancel`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_tillbridge_fn_method_call_cancel(
        it,
        _status)
}
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeCall: FfiConverter<Call, Long> {
    override fun lower(value: Call): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Call {
        return Call(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Call {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Call) = 8UL

    override fun write(value: Call, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

/**
 * A Glance account that charges saved cards and refunds.
 *
 * For servers: an API key must not be shipped in an app or a browser (Glance, authentication page).
 */
internal interface NativeGlanceGrowInterface {

    /**
     * Charges a saved card.
     *
     * Moves money and is never sent twice. A decline is the error `declined`; when the answer is
     * lost the error is `outcome_unknown`, with the attempt that `reconcile` settles.
     */
    suspend fun `charge`(`request`: GrowChargeRequest, `call`: Call): GrowTransaction

    /**
     * Reads one transaction.
     */
    suspend fun `getTransaction`(`request`: GrowGetTransactionRequest, `call`: Call): GrowTransaction

    /**
     * Reads one page of the account's transactions.
     */
    suspend fun `listTransactions`(`request`: GrowListTransactionsRequest, `call`: Call): GrowTransactionPage

    /**
     * Finds out what became of a charge or refund whose answer was lost, by reading.
     *
     * Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as far
     * as the deadline reaches. Nothing is sent again.
     */
    suspend fun `reconcile`(`request`: GrowReconcileRequest, `call`: Call): GrowReconciliation

    /**
     * Gives back a charge or a part of it.
     *
     * Moves money and is never sent twice; a lost answer is the error `outcome_unknown`.
     */
    suspend fun `refund`(`request`: GrowRefundRequest, `call`: Call): GrowTransaction

    /**
     * Walks over all of the account's transactions, page by page, each once.
     */
    suspend fun `transactions`(`request`: GrowTransactionsRequest, `call`: Call): GrowTransactionBatch

    companion object
}

/**
 * A Glance account that charges saved cards and refunds.
 *
 * For servers: an API key must not be shipped in an app or a browser (Glance, authentication page).
 */
internal open class NativeGlanceGrow: Disposable, AutoCloseable, NativeGlanceGrowInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Makes a client; nothing is sent.
     */
    constructor(`credentials`: GrowCredentials, `options`: ClientOptions, `observer`: Observer?) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_constructor_nativeglancegrow_new(

        FfiConverterTypeGrowCredentials.lower(`credentials`),
        FfiConverterTypeClientOptions.lower(`options`),
        FfiConverterOptionalTypeObserver.lower(`observer`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        if (this.wasDestroyed.compareAndSet(false, true)) {
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_tillbridge_fn_free_nativeglancegrow(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_tillbridge_fn_clone_nativeglancegrow(handle, status)
        }
    }

    /**
     * Charges a saved card.
     *
     * Moves money and is never sent twice. A decline is the error `declined`; when the answer is
     * lost the error is `outcome_unknown`, with the attempt that `reconcile` settles.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `charge`(`request`: GrowChargeRequest, `call`: Call) : GrowTransaction {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglancegrow_charge(
                uniffiHandle,

        FfiConverterTypeGrowChargeRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGrowTransaction.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads one transaction.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getTransaction`(`request`: GrowGetTransactionRequest, `call`: Call) : GrowTransaction {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglancegrow_get_transaction(
                uniffiHandle,

        FfiConverterTypeGrowGetTransactionRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGrowTransaction.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads one page of the account's transactions.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listTransactions`(`request`: GrowListTransactionsRequest, `call`: Call) : GrowTransactionPage {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglancegrow_list_transactions(
                uniffiHandle,

        FfiConverterTypeGrowListTransactionsRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGrowTransactionPage.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Finds out what became of a charge or refund whose answer was lost, by reading.
     *
     * Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as far
     * as the deadline reaches. Nothing is sent again.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `reconcile`(`request`: GrowReconcileRequest, `call`: Call) : GrowReconciliation {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglancegrow_reconcile(
                uniffiHandle,

        FfiConverterTypeGrowReconcileRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGrowReconciliation.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Gives back a charge or a part of it.
     *
     * Moves money and is never sent twice; a lost answer is the error `outcome_unknown`.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `refund`(`request`: GrowRefundRequest, `call`: Call) : GrowTransaction {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglancegrow_refund(
                uniffiHandle,

        FfiConverterTypeGrowRefundRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGrowTransaction.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Walks over all of the account's transactions, page by page, each once.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `transactions`(`request`: GrowTransactionsRequest, `call`: Call) : GrowTransactionBatch {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglancegrow_transactions(
                uniffiHandle,

        FfiConverterTypeGrowTransactionsRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGrowTransactionBatch.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeGlanceGrow: FfiConverter<NativeGlanceGrow, Long> {
    override fun lower(value: NativeGlanceGrow): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeGlanceGrow {
        return NativeGlanceGrow(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeGlanceGrow {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeGlanceGrow) = 8UL

    override fun write(value: NativeGlanceGrow, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

/**
 * Is told what happens to each request.
 *
 * Called on the engine's thread: return soon, and make no call of the client from it.
 */
public fun interface Observer {

    /**
     * Takes one event.
     */
    fun `onEvent`(`event`: Event)

    companion object
}

/**
 * Is told what happens to each request.
 *
 * Called on the engine's thread: return soon, and make no call of the client from it.
 */
internal open class ObserverImpl: Disposable, AutoCloseable, Observer
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        if (this.wasDestroyed.compareAndSet(false, true)) {
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_tillbridge_fn_free_observer(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_tillbridge_fn_clone_observer(handle, status)
        }
    }

    /**
     * Takes one event.
     */override fun `onEvent`(`event`: Event)
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_tillbridge_fn_method_observer_on_event(
        it,

        FfiConverterTypeEvent.lower(`event`),_status)
}
    }

    /**
     * @suppress
     */
    companion object

}

internal object uniffiCallbackInterfaceObserver {
    internal object `onEvent`: UniffiCallbackInterfaceObserverMethod0 {
        override fun callback(`uniffiHandle`: Long,`event`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeObserver.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`onEvent`(
                    FfiConverterTypeEvent.lift(`event`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCall(uniffiCallStatus, makeCall, writeReturn)
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeObserver.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeObserver.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceObserver.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `onEvent`,
    )

    internal fun register(lib: UniffiLib) {
        lib.uniffi_tillbridge_fn_init_callback_vtable_observer(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeObserver: FfiConverter<Observer, Long> {
    internal val handleMap = UniffiHandleMap<Observer>()

    override fun lower(value: Observer): Long {
        if (value is ObserverImpl) {
            return value.uniffiCloneHandle()
         } else {
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): Observer {
        if ((value and 1.toLong()) == 0.toLong()) {
            return ObserverImpl(UniffiWithHandle, value)
        } else {
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): Observer {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Observer) = 8UL

    override fun write(value: Observer, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

/**
 * A money call whose outcome is unknown, in the form that `reconcile` can settle later.
 *
 * Holds no secret. Store it (every language writes it as JSON) and hand it to `reconcile` on the
 * same account's client, in this process or another.
 */
public data class Attempt (
    /**
     * Provider, such as `glance_grow`.
     */
    val `provider`: kotlin.String
    ,
    /**
     * Operation, such as `charge`.
     */
    val `operation`: kotlin.String
    ,
    /**
     * When the call began, by this machine's clock.
     */
    val `startedAt`: Timestamp
    ,
    /**
     * Amount in major units.
     */
    val `amount`: Decimal? = null
    ,
    /**
     * Currency of the amount, where the request named one.
     */
    val `currency`: Currency? = null
    ,
    /**
     * The caller's own text by which the provider's record can be told from others: the charge's
     * description, the refund's reason.
     */
    val `marker`: kotlin.String? = null
    ,
    /**
     * For a refund, the transaction that it gives back.
     */
    val `originalTransactionId`: kotlin.String? = null
    ,
    /**
     * The provider's id of the customer, where the request named one.
     */
    val `customerId`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAttempt: FfiConverterRustBuffer<Attempt> {
    override fun read(buf: ByteBuffer): Attempt {
        return Attempt(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeCurrency.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Attempt) = (
            FfiConverterString.allocationSize(value.`provider`) +
            FfiConverterString.allocationSize(value.`operation`) +
            FfiConverterTypeTimestamp.allocationSize(value.`startedAt`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterOptionalTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterOptionalString.allocationSize(value.`marker`) +
            FfiConverterOptionalString.allocationSize(value.`originalTransactionId`) +
            FfiConverterOptionalString.allocationSize(value.`customerId`)
    )

    override fun write(value: Attempt, buf: ByteBuffer) {
            FfiConverterString.write(value.`provider`, buf)
            FfiConverterString.write(value.`operation`, buf)
            FfiConverterTypeTimestamp.write(value.`startedAt`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amount`, buf)
            FfiConverterOptionalTypeCurrency.write(value.`currency`, buf)
            FfiConverterOptionalString.write(value.`marker`, buf)
            FfiConverterOptionalString.write(value.`originalTransactionId`, buf)
            FfiConverterOptionalString.write(value.`customerId`, buf)
    }
}

/**
 * How a client reaches its provider; the same options for every provider and language.
 */
internal data class ClientOptions (
    /**
     * Where the provider is reached. Default: the provider's production address. Must be https;
     * http is taken for loopback, and elsewhere with `allow_plain_http`.
     */
    val `baseUrl`: kotlin.String? = null
    ,
    /**
     * Longest time for one call: waiting for a connection, connecting, sending, reading, retries.
     * Default 30 seconds; more than zero.
     */
    val `deadline`: java.time.Duration? = null
    ,
    /**
     * Longest time for making a connection, TLS included. Default 10 seconds; more than zero.
     */
    val `connectTimeout`: java.time.Duration? = null
    ,
    /**
     * How often a call that is safe to repeat is repeated. Default 3; at most 10.
     */
    val `retries`: kotlin.UInt? = null
    ,
    /**
     * Most connections at a time; further calls wait within their deadline. Default 100; 1 to 10000.
     */
    val `maxConnections`: kotlin.UInt? = null
    ,
    /**
     * Proxy URL (http, https or socks5), which may hold a password. Default: the system's or the
     * environment's proxy, none for loopback.
     */
    val `proxy`: Secret? = null
    ,
    /**
     * Root certificates in PEM to trust besides the system's.
     */
    val `extraRootCertificates`: kotlin.String? = null
    ,
    /**
     * Text to append to the `User-Agent` header: visible ASCII and spaces, at most 200.
     */
    val `userAgentSuffix`: kotlin.String? = null
    ,
    /**
     * Whether http is allowed to hosts other than loopback. Default false.
     */
    val `allowPlainHttp`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeClientOptions: FfiConverterRustBuffer<ClientOptions> {
    override fun read(buf: ByteBuffer): ClientOptions {
        return ClientOptions(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ClientOptions) = (
            FfiConverterOptionalString.allocationSize(value.`baseUrl`) +
            FfiConverterOptionalDuration.allocationSize(value.`deadline`) +
            FfiConverterOptionalDuration.allocationSize(value.`connectTimeout`) +
            FfiConverterOptionalUInt.allocationSize(value.`retries`) +
            FfiConverterOptionalUInt.allocationSize(value.`maxConnections`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`proxy`) +
            FfiConverterOptionalString.allocationSize(value.`extraRootCertificates`) +
            FfiConverterOptionalString.allocationSize(value.`userAgentSuffix`) +
            FfiConverterBoolean.allocationSize(value.`allowPlainHttp`)
    )

    override fun write(value: ClientOptions, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`baseUrl`, buf)
            FfiConverterOptionalDuration.write(value.`deadline`, buf)
            FfiConverterOptionalDuration.write(value.`connectTimeout`, buf)
            FfiConverterOptionalUInt.write(value.`retries`, buf)
            FfiConverterOptionalUInt.write(value.`maxConnections`, buf)
            FfiConverterOptionalTypeSecret.write(value.`proxy`, buf)
            FfiConverterOptionalString.write(value.`extraRootCertificates`, buf)
            FfiConverterOptionalString.write(value.`userAgentSuffix`, buf)
            FfiConverterBoolean.write(value.`allowPlainHttp`, buf)
    }
}

/**
 * What every error carries.
 */
public data class ErrorContext (
    /**
     * Provider, such as `glance_grow`.
     */
    val `provider`: kotlin.String
    ,
    /**
     * Operation, such as `charge`; `new` while a client is made.
     */
    val `operation`: kotlin.String
    ,
    /**
     * Whether the call reached the provider, and whether its word is known.
     */
    val `outcome`: Outcome
    ,
    /**
     * HTTP status of the answer, if one came.
     */
    val `httpStatus`: kotlin.UShort?
    ,
    /**
     * The provider's own code for the failure.
     */
    val `providerCode`: kotlin.String?
    ,
    /**
     * The provider's id of the request, from its `X-Request-Id` header.
     */
    val `requestId`: kotlin.String?
    ,
    /**
     * The provider's id of the transaction, when the answer named one.
     */
    val `transactionId`: kotlin.String?
    ,
    /**
     * The request's field that breaks a rule.
     */
    val `field`: kotlin.String?
    ,
    /**
     * What went wrong, in one sentence, without secrets.
     */
    val `reason`: kotlin.String
    ,
    /**
     * What the provider found wrong, field by field.
     */
    val `issues`: List<FieldIssue>
    ,
    /**
     * When the same call may be made again.
     */
    val `retry`: RetryAdvice
    ,
    /**
     * The answer's text with secrets and card numbers taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeErrorContext: FfiConverterRustBuffer<ErrorContext> {
    override fun read(buf: ByteBuffer): ErrorContext {
        return ErrorContext(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeOutcome.read(buf),
            FfiConverterOptionalUShort.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeFieldIssue.read(buf),
            FfiConverterTypeRetryAdvice.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ErrorContext) = (
            FfiConverterString.allocationSize(value.`provider`) +
            FfiConverterString.allocationSize(value.`operation`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterOptionalUShort.allocationSize(value.`httpStatus`) +
            FfiConverterOptionalString.allocationSize(value.`providerCode`) +
            FfiConverterOptionalString.allocationSize(value.`requestId`) +
            FfiConverterOptionalString.allocationSize(value.`transactionId`) +
            FfiConverterOptionalString.allocationSize(value.`field`) +
            FfiConverterString.allocationSize(value.`reason`) +
            FfiConverterSequenceTypeFieldIssue.allocationSize(value.`issues`) +
            FfiConverterTypeRetryAdvice.allocationSize(value.`retry`) +
            FfiConverterOptionalString.allocationSize(value.`raw`)
    )

    override fun write(value: ErrorContext, buf: ByteBuffer) {
            FfiConverterString.write(value.`provider`, buf)
            FfiConverterString.write(value.`operation`, buf)
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
            FfiConverterOptionalUShort.write(value.`httpStatus`, buf)
            FfiConverterOptionalString.write(value.`providerCode`, buf)
            FfiConverterOptionalString.write(value.`requestId`, buf)
            FfiConverterOptionalString.write(value.`transactionId`, buf)
            FfiConverterOptionalString.write(value.`field`, buf)
            FfiConverterString.write(value.`reason`, buf)
            FfiConverterSequenceTypeFieldIssue.write(value.`issues`, buf)
            FfiConverterTypeRetryAdvice.write(value.`retry`, buf)
            FfiConverterOptionalString.write(value.`raw`, buf)
    }
}

/**
 * A step in the life of a request; never holds bodies or secrets.
 */
public data class Event (
    /**
     * Which step.
     */
    val `kind`: EventKind
    ,
    /**
     * Provider, such as `glance_grow`.
     */
    val `provider`: kotlin.String
    ,
    /**
     * Operation, such as `charge`.
     */
    val `operation`: kotlin.String
    ,
    /**
     * Which try of the call, from 1.
     */
    val `tryNumber`: kotlin.UInt
    ,
    /**
     * Time since the call began.
     */
    val `elapsed`: java.time.Duration
    ,
    /**
     * HTTP status of the answer.
     */
    val `httpStatus`: kotlin.UShort?
    ,
    /**
     * The provider's id of the request.
     */
    val `requestId`: kotlin.String?
    ,
    /**
     * Bytes of the request's body.
     */
    val `requestBytes`: kotlin.ULong
    ,
    /**
     * Bytes of the answer's body.
     */
    val `responseBytes`: kotlin.ULong?
    ,
    /**
     * Wait before the next try.
     */
    val `wait`: java.time.Duration?
    ,
    /**
     * Kind of the error, if the call ended in one.
     */
    val `errorKind`: kotlin.String?
    ,
    /**
     * Outcome of the call, if it ended in an error.
     */
    val `outcome`: Outcome?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEvent: FfiConverterRustBuffer<Event> {
    override fun read(buf: ByteBuffer): Event {
        return Event(
            FfiConverterTypeEventKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterDuration.read(buf),
            FfiConverterOptionalUShort.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeOutcome.read(buf),
        )
    }

    override fun allocationSize(value: Event) = (
            FfiConverterTypeEventKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`provider`) +
            FfiConverterString.allocationSize(value.`operation`) +
            FfiConverterUInt.allocationSize(value.`tryNumber`) +
            FfiConverterDuration.allocationSize(value.`elapsed`) +
            FfiConverterOptionalUShort.allocationSize(value.`httpStatus`) +
            FfiConverterOptionalString.allocationSize(value.`requestId`) +
            FfiConverterULong.allocationSize(value.`requestBytes`) +
            FfiConverterOptionalULong.allocationSize(value.`responseBytes`) +
            FfiConverterOptionalDuration.allocationSize(value.`wait`) +
            FfiConverterOptionalString.allocationSize(value.`errorKind`) +
            FfiConverterOptionalTypeOutcome.allocationSize(value.`outcome`)
    )

    override fun write(value: Event, buf: ByteBuffer) {
            FfiConverterTypeEventKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`provider`, buf)
            FfiConverterString.write(value.`operation`, buf)
            FfiConverterUInt.write(value.`tryNumber`, buf)
            FfiConverterDuration.write(value.`elapsed`, buf)
            FfiConverterOptionalUShort.write(value.`httpStatus`, buf)
            FfiConverterOptionalString.write(value.`requestId`, buf)
            FfiConverterULong.write(value.`requestBytes`, buf)
            FfiConverterOptionalULong.write(value.`responseBytes`, buf)
            FfiConverterOptionalDuration.write(value.`wait`, buf)
            FfiConverterOptionalString.write(value.`errorKind`, buf)
            FfiConverterOptionalTypeOutcome.write(value.`outcome`, buf)
    }
}

/**
 * One thing that the provider found wrong with a request.
 */
public data class FieldIssue (
    /**
     * Where, as a path of keys joined by dots.
     */
    val `field`: kotlin.String
    ,
    /**
     * What is wrong, in the provider's words.
     */
    val `reason`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFieldIssue: FfiConverterRustBuffer<FieldIssue> {
    override fun read(buf: ByteBuffer): FieldIssue {
        return FieldIssue(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FieldIssue) = (
            FfiConverterString.allocationSize(value.`field`) +
            FfiConverterString.allocationSize(value.`reason`)
    )

    override fun write(value: FieldIssue, buf: ByteBuffer) {
            FfiConverterString.write(value.`field`, buf)
            FfiConverterString.write(value.`reason`, buf)
    }
}

/**
 * A charge of a saved card.
 */
internal data class GrowChargeRequest (
    /**
     * Amount in major units (shekels), more than zero, at most the currency's decimals.
     */
    val `amount`: Decimal
    ,
    /**
     * Currency, three upper-case letters of ISO 4217, such as `ILS`.
     */
    val `currency`: Currency
    ,
    /**
     * Token of the saved card, from Glance's payment form; never a card number.
     */
    val `cardToken`: Secret
    ,
    /**
     * Text kept with the transaction. Make it unique to the attempt, such as `order-7788 try-1`:
     * it is what `reconcile` recognises a charge by whose answer was lost.
     */
    val `description`: kotlin.String? = null
    ,
    /**
     * Visible id of the Glance client who pays, more than zero.
     */
    val `clientId`: kotlin.ULong? = null
    ,
    /**
     * Visible id of the Glance document that is paid, more than zero.
     */
    val `documentId`: kotlin.ULong? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowChargeRequest: FfiConverterRustBuffer<GrowChargeRequest> {
    override fun read(buf: ByteBuffer): GrowChargeRequest {
        return GrowChargeRequest(
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeCurrency.read(buf),
            FfiConverterTypeSecret.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalULong.read(buf),
        )
    }

    override fun allocationSize(value: GrowChargeRequest) = (
            FfiConverterTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterTypeSecret.allocationSize(value.`cardToken`) +
            FfiConverterOptionalString.allocationSize(value.`description`) +
            FfiConverterOptionalULong.allocationSize(value.`clientId`) +
            FfiConverterOptionalULong.allocationSize(value.`documentId`)
    )

    override fun write(value: GrowChargeRequest, buf: ByteBuffer) {
            FfiConverterTypeDecimal.write(value.`amount`, buf)
            FfiConverterTypeCurrency.write(value.`currency`, buf)
            FfiConverterTypeSecret.write(value.`cardToken`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
            FfiConverterOptionalULong.write(value.`clientId`, buf)
            FfiConverterOptionalULong.write(value.`documentId`, buf)
    }
}

/**
 * A Glance client, as a transaction names it.
 */
public data class GrowClient (
    /**
     * Visible id.
     */
    val `visibleId`: kotlin.String?
    ,
    /**
     * Name.
     */
    val `name`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowClient: FfiConverterRustBuffer<GrowClient> {
    override fun read(buf: ByteBuffer): GrowClient {
        return GrowClient(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GrowClient) = (
            FfiConverterOptionalString.allocationSize(value.`visibleId`) +
            FfiConverterOptionalString.allocationSize(value.`name`)
    )

    override fun write(value: GrowClient, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`visibleId`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
    }
}

/**
 * What a Glance account is reached with.
 */
internal data class GrowCredentials (
    /**
     * API key, `glnc_sk_...`; it has the rights of the user it was made for.
     */
    val `apiKey`: Secret

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowCredentials: FfiConverterRustBuffer<GrowCredentials> {
    override fun read(buf: ByteBuffer): GrowCredentials {
        return GrowCredentials(
            FfiConverterTypeSecret.read(buf),
        )
    }

    override fun allocationSize(value: GrowCredentials) = (
            FfiConverterTypeSecret.allocationSize(value.`apiKey`)
    )

    override fun write(value: GrowCredentials, buf: ByteBuffer) {
            FfiConverterTypeSecret.write(value.`apiKey`, buf)
    }
}

/**
 * A Glance document, as a transaction names it.
 */
public data class GrowDocument (
    /**
     * Visible id.
     */
    val `visibleId`: kotlin.String?
    ,
    /**
     * Kind of document, such as `invoice`.
     */
    val `kind`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowDocument: FfiConverterRustBuffer<GrowDocument> {
    override fun read(buf: ByteBuffer): GrowDocument {
        return GrowDocument(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GrowDocument) = (
            FfiConverterOptionalString.allocationSize(value.`visibleId`) +
            FfiConverterOptionalString.allocationSize(value.`kind`)
    )

    override fun write(value: GrowDocument, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`visibleId`, buf)
            FfiConverterOptionalString.write(value.`kind`, buf)
    }
}

/**
 * Which transaction to read.
 */
internal data class GrowGetTransactionRequest (
    /**
     * Id of a charge or a refund.
     */
    val `transactionId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowGetTransactionRequest: FfiConverterRustBuffer<GrowGetTransactionRequest> {
    override fun read(buf: ByteBuffer): GrowGetTransactionRequest {
        return GrowGetTransactionRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GrowGetTransactionRequest) = (
            FfiConverterString.allocationSize(value.`transactionId`)
    )

    override fun write(value: GrowGetTransactionRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`transactionId`, buf)
    }
}

/**
 * Which page of the transactions to read.
 */
internal data class GrowListTransactionsRequest (
    /**
     * First day, `YYYY-MM-DD`; Glance states neither its time zone nor whether it is included.
     */
    val `startDate`: Day? = null
    ,
    /**
     * Last day, `YYYY-MM-DD`, not before the first.
     */
    val `endDate`: Day? = null
    ,
    /**
     * Only transactions with this status.
     */
    val `status`: GrowTransactionStatus? = null
    ,
    /**
     * Page number from 1. Default: Glance's own, 1.
     */
    val `page`: kotlin.UInt? = null
    ,
    /**
     * Transactions on a page, 1 to 100. Default: Glance's own, 50.
     */
    val `limit`: kotlin.UInt? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowListTransactionsRequest: FfiConverterRustBuffer<GrowListTransactionsRequest> {
    override fun read(buf: ByteBuffer): GrowListTransactionsRequest {
        return GrowListTransactionsRequest(
            FfiConverterOptionalTypeDay.read(buf),
            FfiConverterOptionalTypeDay.read(buf),
            FfiConverterOptionalTypeGrowTransactionStatus.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: GrowListTransactionsRequest) = (
            FfiConverterOptionalTypeDay.allocationSize(value.`startDate`) +
            FfiConverterOptionalTypeDay.allocationSize(value.`endDate`) +
            FfiConverterOptionalTypeGrowTransactionStatus.allocationSize(value.`status`) +
            FfiConverterOptionalUInt.allocationSize(value.`page`) +
            FfiConverterOptionalUInt.allocationSize(value.`limit`)
    )

    override fun write(value: GrowListTransactionsRequest, buf: ByteBuffer) {
            FfiConverterOptionalTypeDay.write(value.`startDate`, buf)
            FfiConverterOptionalTypeDay.write(value.`endDate`, buf)
            FfiConverterOptionalTypeGrowTransactionStatus.write(value.`status`, buf)
            FfiConverterOptionalUInt.write(value.`page`, buf)
            FfiConverterOptionalUInt.write(value.`limit`, buf)
    }
}

/**
 * What to settle.
 */
internal data class GrowReconcileRequest (
    /**
     * The attempt that an outcome-unknown error carried.
     */
    val `attempt`: Attempt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowReconcileRequest: FfiConverterRustBuffer<GrowReconcileRequest> {
    override fun read(buf: ByteBuffer): GrowReconcileRequest {
        return GrowReconcileRequest(
            FfiConverterTypeAttempt.read(buf),
        )
    }

    override fun allocationSize(value: GrowReconcileRequest) = (
            FfiConverterTypeAttempt.allocationSize(value.`attempt`)
    )

    override fun write(value: GrowReconcileRequest, buf: ByteBuffer) {
            FfiConverterTypeAttempt.write(value.`attempt`, buf)
    }
}

/**
 * A refund of a charge or a part of it.
 */
internal data class GrowRefundRequest (
    /**
     * Id of the charge.
     */
    val `transactionId`: kotlin.String
    ,
    /**
     * Amount in major units of the charge's currency, more than zero, at most what is left. There
     * is no refund without an amount.
     */
    val `amount`: Decimal
    ,
    /**
     * Text kept with the refund. Make it unique to the attempt: it is what `reconcile` recognises
     * a refund by whose answer was lost.
     */
    val `reason`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowRefundRequest: FfiConverterRustBuffer<GrowRefundRequest> {
    override fun read(buf: ByteBuffer): GrowRefundRequest {
        return GrowRefundRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GrowRefundRequest) = (
            FfiConverterString.allocationSize(value.`transactionId`) +
            FfiConverterTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterOptionalString.allocationSize(value.`reason`)
    )

    override fun write(value: GrowRefundRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`transactionId`, buf)
            FfiConverterTypeDecimal.write(value.`amount`, buf)
            FfiConverterOptionalString.write(value.`reason`, buf)
    }
}

/**
 * A charge or a refund, as far as the call that read it tells.
 */
public data class GrowTransaction (
    /**
     * Glance's id of the transaction.
     */
    val `transactionId`: kotlin.String
    ,
    /**
     * For a refund, the charge that it gives back.
     */
    val `originalTransactionId`: kotlin.String?
    ,
    /**
     * Amount in major units, positive for refunds too.
     */
    val `amount`: Decimal
    ,
    /**
     * Currency, as Glance sent it; absent when it sent none.
     */
    val `currency`: Currency?
    ,
    /**
     * Glance's word for where it stands.
     */
    val `status`: GrowTransactionStatus
    ,
    /**
     * Where it stands, in the words that all providers share.
     */
    val `state`: PaymentState
    ,
    /**
     * Last four digits of the card.
     */
    val `last4`: kotlin.String?
    ,
    /**
     * Card scheme, as Glance names it.
     */
    val `cardBrand`: kotlin.String?
    ,
    /**
     * The Glance client who paid.
     */
    val `client`: GrowClient?
    ,
    /**
     * The Glance document that was paid.
     */
    val `document`: GrowDocument?
    ,
    /**
     * The charge's description.
     */
    val `description`: kotlin.String?
    ,
    /**
     * The refund's reason.
     */
    val `reason`: kotlin.String?
    ,
    /**
     * When Glance accepted it; absent when its text is not a time.
     */
    val `createdAt`: Timestamp?
    ,
    /**
     * The time as Glance sent it.
     */
    val `createdAtText`: kotlin.String?
    ,
    /**
     * The answer's text for this transaction, secrets and card numbers taken out.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowTransaction: FfiConverterRustBuffer<GrowTransaction> {
    override fun read(buf: ByteBuffer): GrowTransaction {
        return GrowTransaction(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterOptionalTypeCurrency.read(buf),
            FfiConverterTypeGrowTransactionStatus.read(buf),
            FfiConverterTypePaymentState.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeGrowClient.read(buf),
            FfiConverterOptionalTypeGrowDocument.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GrowTransaction) = (
            FfiConverterString.allocationSize(value.`transactionId`) +
            FfiConverterOptionalString.allocationSize(value.`originalTransactionId`) +
            FfiConverterTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterOptionalTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterTypeGrowTransactionStatus.allocationSize(value.`status`) +
            FfiConverterTypePaymentState.allocationSize(value.`state`) +
            FfiConverterOptionalString.allocationSize(value.`last4`) +
            FfiConverterOptionalString.allocationSize(value.`cardBrand`) +
            FfiConverterOptionalTypeGrowClient.allocationSize(value.`client`) +
            FfiConverterOptionalTypeGrowDocument.allocationSize(value.`document`) +
            FfiConverterOptionalString.allocationSize(value.`description`) +
            FfiConverterOptionalString.allocationSize(value.`reason`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalString.allocationSize(value.`createdAtText`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GrowTransaction, buf: ByteBuffer) {
            FfiConverterString.write(value.`transactionId`, buf)
            FfiConverterOptionalString.write(value.`originalTransactionId`, buf)
            FfiConverterTypeDecimal.write(value.`amount`, buf)
            FfiConverterOptionalTypeCurrency.write(value.`currency`, buf)
            FfiConverterTypeGrowTransactionStatus.write(value.`status`, buf)
            FfiConverterTypePaymentState.write(value.`state`, buf)
            FfiConverterOptionalString.write(value.`last4`, buf)
            FfiConverterOptionalString.write(value.`cardBrand`, buf)
            FfiConverterOptionalTypeGrowClient.write(value.`client`, buf)
            FfiConverterOptionalTypeGrowDocument.write(value.`document`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
            FfiConverterOptionalString.write(value.`reason`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalString.write(value.`createdAtText`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Some of the transactions of a walk.
 */
internal data class GrowTransactionBatch (
    /**
     * The transactions that the walk has not given before.
     */
    val `items`: List<GrowTransaction>
    ,
    /**
     * Where to go on; absent at the end.
     */
    val `cursor`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowTransactionBatch: FfiConverterRustBuffer<GrowTransactionBatch> {
    override fun read(buf: ByteBuffer): GrowTransactionBatch {
        return GrowTransactionBatch(
            FfiConverterSequenceTypeGrowTransaction.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GrowTransactionBatch) = (
            FfiConverterSequenceTypeGrowTransaction.allocationSize(value.`items`) +
            FfiConverterOptionalString.allocationSize(value.`cursor`)
    )

    override fun write(value: GrowTransactionBatch, buf: ByteBuffer) {
            FfiConverterSequenceTypeGrowTransaction.write(value.`items`, buf)
            FfiConverterOptionalString.write(value.`cursor`, buf)
    }
}

/**
 * One page of transactions.
 */
public data class GrowTransactionPage (
    /**
     * The transactions, in Glance's order.
     */
    val `items`: List<GrowTransaction>
    ,
    /**
     * How many there are on all pages.
     */
    val `total`: kotlin.ULong?
    ,
    /**
     * How many a page holds.
     */
    val `limit`: kotlin.ULong?
    ,
    /**
     * How many come before this page.
     */
    val `offset`: kotlin.ULong?
    ,
    /**
     * Whether another page follows.
     */
    val `hasMore`: kotlin.Boolean
    ,
    /**
     * The answer's text, secrets and card numbers taken out.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowTransactionPage: FfiConverterRustBuffer<GrowTransactionPage> {
    override fun read(buf: ByteBuffer): GrowTransactionPage {
        return GrowTransactionPage(
            FfiConverterSequenceTypeGrowTransaction.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GrowTransactionPage) = (
            FfiConverterSequenceTypeGrowTransaction.allocationSize(value.`items`) +
            FfiConverterOptionalULong.allocationSize(value.`total`) +
            FfiConverterOptionalULong.allocationSize(value.`limit`) +
            FfiConverterOptionalULong.allocationSize(value.`offset`) +
            FfiConverterBoolean.allocationSize(value.`hasMore`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GrowTransactionPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeGrowTransaction.write(value.`items`, buf)
            FfiConverterOptionalULong.write(value.`total`, buf)
            FfiConverterOptionalULong.write(value.`limit`, buf)
            FfiConverterOptionalULong.write(value.`offset`, buf)
            FfiConverterBoolean.write(value.`hasMore`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Which transactions to walk over.
 */
internal data class GrowTransactionsRequest (
    /**
     * First day, `YYYY-MM-DD`; Glance states neither its time zone nor whether it is included.
     */
    val `startDate`: Day? = null
    ,
    /**
     * Last day, `YYYY-MM-DD`, not before the first.
     */
    val `endDate`: Day? = null
    ,
    /**
     * Only transactions with this status.
     */
    val `status`: GrowTransactionStatus? = null
    ,
    /**
     * Transactions read at a time, 1 to 100. Default 100.
     */
    val `pageSize`: kotlin.UInt? = null
    ,
    /**
     * Where to go on: the cursor of an earlier batch. Default: from the beginning.
     */
    val `cursor`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowTransactionsRequest: FfiConverterRustBuffer<GrowTransactionsRequest> {
    override fun read(buf: ByteBuffer): GrowTransactionsRequest {
        return GrowTransactionsRequest(
            FfiConverterOptionalTypeDay.read(buf),
            FfiConverterOptionalTypeDay.read(buf),
            FfiConverterOptionalTypeGrowTransactionStatus.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GrowTransactionsRequest) = (
            FfiConverterOptionalTypeDay.allocationSize(value.`startDate`) +
            FfiConverterOptionalTypeDay.allocationSize(value.`endDate`) +
            FfiConverterOptionalTypeGrowTransactionStatus.allocationSize(value.`status`) +
            FfiConverterOptionalUInt.allocationSize(value.`pageSize`) +
            FfiConverterOptionalString.allocationSize(value.`cursor`)
    )

    override fun write(value: GrowTransactionsRequest, buf: ByteBuffer) {
            FfiConverterOptionalTypeDay.write(value.`startDate`, buf)
            FfiConverterOptionalTypeDay.write(value.`endDate`, buf)
            FfiConverterOptionalTypeGrowTransactionStatus.write(value.`status`, buf)
            FfiConverterOptionalUInt.write(value.`pageSize`, buf)
            FfiConverterOptionalString.write(value.`cursor`, buf)
    }
}

/**
 * A step in the life of a request.
 */

public enum class EventKind {

    /**
     * A request is about to be made.
     */
    STARTED,
    /**
     * An answer was read.
     */
    ANSWERED,
    /**
     * The request will be made again after a wait.
     */
    RETRIED,
    /**
     * The call gave its result or its error.
     */
    FINISHED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEventKind: FfiConverterRustBuffer<EventKind> {
    override fun read(buf: ByteBuffer) = try {
        EventKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: EventKind) = 4UL

    override fun write(value: EventKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What became of an attempt.
 */
public sealed class GrowReconciliation {

    /**
     * The provider has it: its status tells whether money moved.
     */
    data class Found(
        /**
         * The charge or the refund.
         */
        val `transaction`: dev.tillbridge.GrowTransaction) : GrowReconciliation()

    {

        companion object
    }

    /**
     * The provider shows no such charge, and has had the time to. Glance promises nothing more, so
     * a person should look before it is charged again.
     */
    data class NotFound(
        /**
         * What was looked at.
         */
        val `reason`: kotlin.String) : GrowReconciliation()

    {

        companion object
    }

    /**
     * Reading cannot tell, or not yet.
     */
    data class Undecided(
        /**
         * Why not.
         */
        val `reason`: kotlin.String,
        /**
         * Transactions that it may be.
         */
        val `candidates`: List<dev.tillbridge.GrowTransaction>,
        /**
         * When looking again may tell; never, when only a person can.
         */
        val `lookAgain`: dev.tillbridge.RetryAdvice) : GrowReconciliation()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowReconciliation : FfiConverterRustBuffer<GrowReconciliation>{
    override fun read(buf: ByteBuffer): GrowReconciliation {
        return when(buf.getInt()) {
            1 -> GrowReconciliation.Found(
                FfiConverterTypeGrowTransaction.read(buf),
                )
            2 -> GrowReconciliation.NotFound(
                FfiConverterString.read(buf),
                )
            3 -> GrowReconciliation.Undecided(
                FfiConverterString.read(buf),
                FfiConverterSequenceTypeGrowTransaction.read(buf),
                FfiConverterTypeRetryAdvice.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GrowReconciliation): ULong = when(value) {
        is GrowReconciliation.Found -> {
            (
                4UL
                + FfiConverterTypeGrowTransaction.allocationSize(value.`transaction`)
            )
        }
        is GrowReconciliation.NotFound -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is GrowReconciliation.Undecided -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterSequenceTypeGrowTransaction.allocationSize(value.`candidates`)
                + FfiConverterTypeRetryAdvice.allocationSize(value.`lookAgain`)
            )
        }
    }

    override fun write(value: GrowReconciliation, buf: ByteBuffer) {
        when(value) {
            is GrowReconciliation.Found -> {
                buf.putInt(1)
                FfiConverterTypeGrowTransaction.write(value.`transaction`, buf)
                Unit
            }
            is GrowReconciliation.NotFound -> {
                buf.putInt(2)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is GrowReconciliation.Undecided -> {
                buf.putInt(3)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterSequenceTypeGrowTransaction.write(value.`candidates`, buf)
                FfiConverterTypeRetryAdvice.write(value.`lookAgain`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Glance's word for where a transaction stands.
 */
public sealed class GrowTransactionStatus {

    /**
     * The card was charged.
     */
    data object Approved : GrowTransactionStatus()

    /**
     * The card was refused; no money moved.
     */
    data object Declined : GrowTransactionStatus()

    /**
     * The money was given back.
     */
    data object Refunded : GrowTransactionStatus()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GrowTransactionStatus()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrowTransactionStatus : FfiConverterRustBuffer<GrowTransactionStatus>{
    override fun read(buf: ByteBuffer): GrowTransactionStatus {
        return when(buf.getInt()) {
            1 -> GrowTransactionStatus.Approved
            2 -> GrowTransactionStatus.Declined
            3 -> GrowTransactionStatus.Refunded
            4 -> GrowTransactionStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GrowTransactionStatus): ULong = when(value) {
        is GrowTransactionStatus.Approved -> {
            (
                4UL
            )
        }
        is GrowTransactionStatus.Declined -> {
            (
                4UL
            )
        }
        is GrowTransactionStatus.Refunded -> {
            (
                4UL
            )
        }
        is GrowTransactionStatus.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GrowTransactionStatus, buf: ByteBuffer) {
        when(value) {
            is GrowTransactionStatus.Approved -> {
                buf.putInt(1)
                Unit
            }
            is GrowTransactionStatus.Declined -> {
                buf.putInt(2)
                Unit
            }
            is GrowTransactionStatus.Refunded -> {
                buf.putInt(3)
                Unit
            }
            is GrowTransactionStatus.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What is known of a call that failed.
 */

public enum class Outcome {

    /**
     * Nothing reached the provider: bad input, no connection, cancelled or out of time before sending.
     */
    NOT_SENT,
    /**
     * The provider's word on the call is known.
     */
    ANSWERED,
    /**
     * Something left this machine and no usable answer came back.
     */
    UNKNOWN;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutcome: FfiConverterRustBuffer<Outcome> {
    override fun read(buf: ByteBuffer) = try {
        Outcome.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Outcome) = 4UL

    override fun write(value: Outcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why an operation did not give a result.
 *
 * Every kind carries the same [`ErrorContext`].
 */
public sealed class PaymentException: kotlin.Exception() {

    /**
     * A field breaks a rule, found here before sending or by the provider.
     */
    class InvalidRequest(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * The credentials are missing, wrong or revoked.
     */
    class Authentication(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * The credentials may not do this.
     */
    class Permission(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * The provider does not know the thing that was named.
     */
    class NotFound(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * The payment was refused; no money moved.
     */
    class Declined(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * The thing named is not in a state that allows this.
     */
    class Conflict(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * Too many calls; the advice says how long to wait.
     */
    class RateLimited(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * The provider failed on its side.
     */
    class ProviderFailure(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * An answer came that cannot be understood.
     */
    class Protocol(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * The connection could not be made or broke.
     */
    class Transport(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * The deadline passed.
     */
    class Timeout(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * The caller cancelled, and nothing had to be settled.
     */
    class Cancelled(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * A call that moves money left this machine and its outcome is unknown: reconcile, never repeat.
     */
    class OutcomeUnknown(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext,

        /**
         * What `reconcile` needs to find out.
         */
        val `attempt`: Attempt
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    /**
     * A defect in this library.
     */
    class Internal(

        /**
         * Where, why, with which outcome.
         */
        val `context`: ErrorContext
        ) : PaymentException() {
        override val message: String get() = errorText(this)
    }

    internal companion object ErrorHandler : UniffiRustCallStatusErrorHandler<PaymentException> {
        override fun lift(error_buf: RustBuffer.ByValue): PaymentException = FfiConverterTypePaymentError.lift(error_buf)
    }

}

/**
 * @suppress
 */
internal object FfiConverterTypePaymentError : FfiConverterRustBuffer<PaymentException> {
    override fun read(buf: ByteBuffer): PaymentException {

        return when(buf.getInt()) {
            1 -> PaymentException.InvalidRequest(
                FfiConverterTypeErrorContext.read(buf),
                )
            2 -> PaymentException.Authentication(
                FfiConverterTypeErrorContext.read(buf),
                )
            3 -> PaymentException.Permission(
                FfiConverterTypeErrorContext.read(buf),
                )
            4 -> PaymentException.NotFound(
                FfiConverterTypeErrorContext.read(buf),
                )
            5 -> PaymentException.Declined(
                FfiConverterTypeErrorContext.read(buf),
                )
            6 -> PaymentException.Conflict(
                FfiConverterTypeErrorContext.read(buf),
                )
            7 -> PaymentException.RateLimited(
                FfiConverterTypeErrorContext.read(buf),
                )
            8 -> PaymentException.ProviderFailure(
                FfiConverterTypeErrorContext.read(buf),
                )
            9 -> PaymentException.Protocol(
                FfiConverterTypeErrorContext.read(buf),
                )
            10 -> PaymentException.Transport(
                FfiConverterTypeErrorContext.read(buf),
                )
            11 -> PaymentException.Timeout(
                FfiConverterTypeErrorContext.read(buf),
                )
            12 -> PaymentException.Cancelled(
                FfiConverterTypeErrorContext.read(buf),
                )
            13 -> PaymentException.OutcomeUnknown(
                FfiConverterTypeErrorContext.read(buf),
                FfiConverterTypeAttempt.read(buf),
                )
            14 -> PaymentException.Internal(
                FfiConverterTypeErrorContext.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: PaymentException): ULong {
        return when(value) {
            is PaymentException.InvalidRequest -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.Authentication -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.Permission -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.NotFound -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.Declined -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.Conflict -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.RateLimited -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.ProviderFailure -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.Protocol -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.Transport -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.Timeout -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.Cancelled -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
            is PaymentException.OutcomeUnknown -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
                + FfiConverterTypeAttempt.allocationSize(value.`attempt`)
            )
            is PaymentException.Internal -> (
                4UL
                + FfiConverterTypeErrorContext.allocationSize(value.`context`)
            )
        }
    }

    override fun write(value: PaymentException, buf: ByteBuffer) {
        when(value) {
            is PaymentException.InvalidRequest -> {
                buf.putInt(1)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.Authentication -> {
                buf.putInt(2)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.Permission -> {
                buf.putInt(3)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.NotFound -> {
                buf.putInt(4)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.Declined -> {
                buf.putInt(5)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.Conflict -> {
                buf.putInt(6)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.RateLimited -> {
                buf.putInt(7)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.ProviderFailure -> {
                buf.putInt(8)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.Protocol -> {
                buf.putInt(9)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.Transport -> {
                buf.putInt(10)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.Timeout -> {
                buf.putInt(11)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.Cancelled -> {
                buf.putInt(12)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
            is PaymentException.OutcomeUnknown -> {
                buf.putInt(13)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                FfiConverterTypeAttempt.write(value.`attempt`, buf)
                Unit
            }
            is PaymentException.Internal -> {
                buf.putInt(14)
                FfiConverterTypeErrorContext.write(value.`context`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}

/**
 * Where a payment stands, in the same words for every provider.
 */

public enum class PaymentState {

    /**
     * Begun, and the provider has yet to decide.
     */
    PENDING,
    /**
     * The payer has to do something first, such as 3-D Secure.
     */
    ACTION_REQUIRED,
    /**
     * Reserved on the payer's side; capture or commit takes the money.
     */
    AUTHORIZED,
    /**
     * The money is taken.
     */
    SUCCEEDED,
    /**
     * Refused; no money moved.
     */
    FAILED,
    /**
     * Called off before money moved.
     */
    CANCELED,
    /**
     * Taken, and a part given back.
     */
    PARTIALLY_REFUNDED,
    /**
     * Given back.
     */
    REFUNDED,
    /**
     * The provider's word for it is not one that its documentation names.
     */
    UNKNOWN;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePaymentState: FfiConverterRustBuffer<PaymentState> {
    override fun read(buf: ByteBuffer) = try {
        PaymentState.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PaymentState) = 4UL

    override fun write(value: PaymentState, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * When the same call may be made again.
 */
public sealed class RetryAdvice {

    /**
     * Not as it is: it would fail again, or could move money twice.
     */
    data object Never : RetryAdvice()

    /**
     * At once, if the caller wants to.
     */
    data object Now : RetryAdvice()

    /**
     * After a wait.
     */
    data class After(
        /**
         * How long to wait first.
         */
        val `wait`: java.time.Duration) : RetryAdvice()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRetryAdvice : FfiConverterRustBuffer<RetryAdvice>{
    override fun read(buf: ByteBuffer): RetryAdvice {
        return when(buf.getInt()) {
            1 -> RetryAdvice.Never
            2 -> RetryAdvice.Now
            3 -> RetryAdvice.After(
                FfiConverterDuration.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: RetryAdvice): ULong = when(value) {
        is RetryAdvice.Never -> {
            (
                4UL
            )
        }
        is RetryAdvice.Now -> {
            (
                4UL
            )
        }
        is RetryAdvice.After -> {
            (
                4UL
                + FfiConverterDuration.allocationSize(value.`wait`)
            )
        }
    }

    override fun write(value: RetryAdvice, buf: ByteBuffer) {
        when(value) {
            is RetryAdvice.Never -> {
                buf.putInt(1)
                Unit
            }
            is RetryAdvice.Now -> {
                buf.putInt(2)
                Unit
            }
            is RetryAdvice.After -> {
                buf.putInt(3)
                FfiConverterDuration.write(value.`wait`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalUShort: FfiConverterRustBuffer<kotlin.UShort?> {
    override fun read(buf: ByteBuffer): kotlin.UShort? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUShort.read(buf)
    }

    override fun allocationSize(value: kotlin.UShort?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUShort.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UShort?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUShort.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalULong: FfiConverterRustBuffer<kotlin.ULong?> {
    override fun read(buf: ByteBuffer): kotlin.ULong? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterULong.read(buf)
    }

    override fun allocationSize(value: kotlin.ULong?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterULong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ULong?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterULong.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalDuration: FfiConverterRustBuffer<java.time.Duration?> {
    override fun read(buf: ByteBuffer): java.time.Duration? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterDuration.read(buf)
    }

    override fun allocationSize(value: java.time.Duration?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterDuration.allocationSize(value)
        }
    }

    override fun write(value: java.time.Duration?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterDuration.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeObserver: FfiConverterRustBuffer<Observer?> {
    override fun read(buf: ByteBuffer): Observer? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeObserver.read(buf)
    }

    override fun allocationSize(value: Observer?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeObserver.allocationSize(value)
        }
    }

    override fun write(value: Observer?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeObserver.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGrowClient: FfiConverterRustBuffer<GrowClient?> {
    override fun read(buf: ByteBuffer): GrowClient? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGrowClient.read(buf)
    }

    override fun allocationSize(value: GrowClient?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGrowClient.allocationSize(value)
        }
    }

    override fun write(value: GrowClient?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGrowClient.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGrowDocument: FfiConverterRustBuffer<GrowDocument?> {
    override fun read(buf: ByteBuffer): GrowDocument? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGrowDocument.read(buf)
    }

    override fun allocationSize(value: GrowDocument?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGrowDocument.allocationSize(value)
        }
    }

    override fun write(value: GrowDocument?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGrowDocument.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGrowTransactionStatus: FfiConverterRustBuffer<GrowTransactionStatus?> {
    override fun read(buf: ByteBuffer): GrowTransactionStatus? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGrowTransactionStatus.read(buf)
    }

    override fun allocationSize(value: GrowTransactionStatus?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGrowTransactionStatus.allocationSize(value)
        }
    }

    override fun write(value: GrowTransactionStatus?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGrowTransactionStatus.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeOutcome: FfiConverterRustBuffer<Outcome?> {
    override fun read(buf: ByteBuffer): Outcome? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOutcome.read(buf)
    }

    override fun allocationSize(value: Outcome?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOutcome.allocationSize(value)
        }
    }

    override fun write(value: Outcome?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOutcome.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCurrency: FfiConverterRustBuffer<Currency?> {
    override fun read(buf: ByteBuffer): Currency? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCurrency.read(buf)
    }

    override fun allocationSize(value: Currency?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCurrency.allocationSize(value)
        }
    }

    override fun write(value: Currency?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCurrency.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeDay: FfiConverterRustBuffer<Day?> {
    override fun read(buf: ByteBuffer): Day? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDay.read(buf)
    }

    override fun allocationSize(value: Day?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDay.allocationSize(value)
        }
    }

    override fun write(value: Day?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDay.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeDecimal: FfiConverterRustBuffer<Decimal?> {
    override fun read(buf: ByteBuffer): Decimal? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDecimal.read(buf)
    }

    override fun allocationSize(value: Decimal?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDecimal.allocationSize(value)
        }
    }

    override fun write(value: Decimal?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDecimal.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeSecret: FfiConverterRustBuffer<Secret?> {
    override fun read(buf: ByteBuffer): Secret? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSecret.read(buf)
    }

    override fun allocationSize(value: Secret?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSecret.allocationSize(value)
        }
    }

    override fun write(value: Secret?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSecret.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeTimestamp: FfiConverterRustBuffer<Timestamp?> {
    override fun read(buf: ByteBuffer): Timestamp? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTimestamp.read(buf)
    }

    override fun allocationSize(value: Timestamp?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTimestamp.allocationSize(value)
        }
    }

    override fun write(value: Timestamp?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTimestamp.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFieldIssue: FfiConverterRustBuffer<List<FieldIssue>> {
    override fun read(buf: ByteBuffer): List<FieldIssue> {
        val len = buf.getInt()
        return List<FieldIssue>(len) {
            FfiConverterTypeFieldIssue.read(buf)
        }
    }

    override fun allocationSize(value: List<FieldIssue>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFieldIssue.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FieldIssue>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFieldIssue.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGrowTransaction: FfiConverterRustBuffer<List<GrowTransaction>> {
    override fun read(buf: ByteBuffer): List<GrowTransaction> {
        val len = buf.getInt()
        return List<GrowTransaction>(len) {
            FfiConverterTypeGrowTransaction.read(buf)
        }
    }

    override fun allocationSize(value: List<GrowTransaction>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGrowTransaction.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GrowTransaction>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGrowTransaction.write(it, buf)
        }
    }
}

public typealias Currency = kotlin.String
internal typealias FfiConverterTypeCurrency = FfiConverterString

public typealias Day = kotlin.String
internal typealias FfiConverterTypeDay = FfiConverterString

public typealias Decimal = BigDecimal

/**
 * @suppress
 */
internal object FfiConverterTypeDecimal: FfiConverter<Decimal, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Decimal {
        val builtinValue = FfiConverterString.lift(value)
        return BigDecimal(builtinValue)
    }

    override fun lower(value: Decimal): RustBuffer.ByValue {
        val builtinValue = value.toString()
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Decimal {
        val builtinValue = FfiConverterString.read(buf)
        return BigDecimal(builtinValue)
    }

    override fun allocationSize(value: Decimal): ULong {
        val builtinValue = value.toString()
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Decimal, buf: ByteBuffer) {
        val builtinValue = value.toString()
        FfiConverterString.write(builtinValue, buf)
    }
}


/**
 * @suppress
 */
internal object FfiConverterTypeSecret: FfiConverter<Secret, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Secret {
        val builtinValue = FfiConverterString.lift(value)
        return Secret(builtinValue)
    }

    override fun lower(value: Secret): RustBuffer.ByValue {
        val builtinValue = value.reveal()
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Secret {
        val builtinValue = FfiConverterString.read(buf)
        return Secret(builtinValue)
    }

    override fun allocationSize(value: Secret): ULong {
        val builtinValue = value.reveal()
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Secret, buf: ByteBuffer) {
        val builtinValue = value.reveal()
        FfiConverterString.write(builtinValue, buf)
    }
}

public typealias Timestamp = Instant

/**
 * @suppress
 */
internal object FfiConverterTypeTimestamp: FfiConverter<Timestamp, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Timestamp {
        val builtinValue = FfiConverterString.lift(value)
        return Instant.parse(builtinValue)
    }

    override fun lower(value: Timestamp): RustBuffer.ByValue {
        val builtinValue = value.toString()
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Timestamp {
        val builtinValue = FfiConverterString.read(buf)
        return Instant.parse(builtinValue)
    }

    override fun allocationSize(value: Timestamp): ULong {
        val builtinValue = value.toString()
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Timestamp, buf: ByteBuffer) {
        val builtinValue = value.toString()
        FfiConverterString.write(builtinValue, buf)
    }
}

        /**
         * Reads an attempt that was written as JSON.
         */
    @Throws(PaymentException::class) internal fun `attemptFromJson`(`text`: kotlin.String): Attempt {
            return FfiConverterTypeAttempt.lift(
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_attempt_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes an attempt as JSON, to be stored and reconciled later.
         */ internal fun `attemptToJson`(`attempt`: Attempt): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_attempt_to_json(

        FfiConverterTypeAttempt.lower(`attempt`),_status)
}
    )
    }

        /**
         * Refuses an amount with more digits than are kept exactly, before it is made part of a request.
         */
    @Throws(PaymentException::class) internal fun `checkDecimal`(`provider`: kotlin.String, `operation`: kotlin.String, `field`: kotlin.String, `text`: kotlin.String)
        =
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_check_decimal(

        FfiConverterString.lower(`provider`),
        FfiConverterString.lower(`operation`),
        FfiConverterString.lower(`field`),
        FfiConverterString.lower(`text`),_status)
}

        /**
         * The one line that describes an error, the same in every language.
         */ internal fun `errorText`(`error`: PaymentException): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_error_text(

        FfiConverterTypePaymentError.lower(`error`),_status)
}
    )
    }
