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
    external fun uniffi_tillbridge_checksum_func_check_decimal(
    ): Int
    external fun uniffi_tillbridge_checksum_func_error_text(
    ): Int
    external fun uniffi_tillbridge_checksum_func_sign_flowglad_webhook(
    ): Int
    external fun uniffi_tillbridge_checksum_func_verify_flowglad_webhook(
    ): Int
    external fun uniffi_tillbridge_checksum_func_glase_app_link(
    ): Int
    external fun uniffi_tillbridge_checksum_func_render_qr_code(
    ): Int
    external fun uniffi_tillbridge_checksum_func_parse_globiance_webhook(
    ): Int
    external fun uniffi_tillbridge_checksum_func_attempt_from_json(
    ): Int
    external fun uniffi_tillbridge_checksum_func_attempt_to_json(
    ): Int
    external fun uniffi_tillbridge_checksum_func_glase_reservation_from_json(
    ): Int
    external fun uniffi_tillbridge_checksum_func_glase_reservation_to_json(
    ): Int
    external fun uniffi_tillbridge_checksum_method_call_cancel(
    ): Int
    external fun uniffi_tillbridge_checksum_method_observer_on_event(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_cancel_subscription(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_create_checkout_session(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_create_usage_event(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_get_checkout_session(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_get_customer(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_get_customer_billing(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_get_payment(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_get_subscription(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_list_payments(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_list_subscriptions(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_payments(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_reconcile(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_refund_payment(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeflowglad_subscriptions(
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
    external fun uniffi_tillbridge_checksum_method_nativeglase_assign_seqr_id(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_cancel(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_cancel_invoice(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_commit(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_commit_reservation(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_execute_report(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_get_payment_status(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_handle_notification(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_mark_transaction_period(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_pay(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_reconcile(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_refund_payment(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_register_terminal(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_reserve(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_run_report(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_send_invoice(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_submit_payment_receipt(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_unregister_terminal(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_update(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_update_invoice(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_wait_until_paid(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglase_wait_until_reserved(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_cancel_checkout(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_cancel_user_subscription(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_confirm_webhook(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_create_checkout(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_create_invoice_checkout(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_create_user_subscription(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_generate_address(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_generate_quote(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_get_card_txn_status(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_get_card_txn_status_gen(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_get_checkout_details(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_get_payment_details(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_get_user_subscription(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_initiate_pay_with_card(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_initiate_pay_with_card_widget(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_initiate_pay_with_card_widget_2(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_pause_user_subscription(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_pay_with_card(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_pay_with_crypto(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_reconcile(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_resume_user_subscription(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_wait_for_card_payment(
    ): Int
    external fun uniffi_tillbridge_checksum_method_nativeglobiancepay_wait_for_checkout(
    ): Int
    external fun uniffi_tillbridge_checksum_constructor_call_new(
    ): Int
    external fun uniffi_tillbridge_checksum_constructor_nativeflowglad_new(
    ): Int
    external fun uniffi_tillbridge_checksum_constructor_nativeglancegrow_new(
    ): Int
    external fun uniffi_tillbridge_checksum_constructor_nativeglase_new(
    ): Int
    external fun uniffi_tillbridge_checksum_constructor_nativeglobiancepay_new(
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
    external fun uniffi_tillbridge_fn_clone_nativeflowglad(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_tillbridge_fn_free_nativeflowglad(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_tillbridge_fn_constructor_nativeflowglad_new(`credentials`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`observer`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_cancel_subscription(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_create_checkout_session(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_create_usage_event(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_get_checkout_session(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_get_customer(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_get_customer_billing(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_get_payment(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_get_subscription(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_list_payments(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_list_subscriptions(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_payments(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_reconcile(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_refund_payment(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeflowglad_subscriptions(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
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
    external fun uniffi_tillbridge_fn_clone_nativeglase(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_tillbridge_fn_free_nativeglase(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_tillbridge_fn_constructor_nativeglase_new(`credentials`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`observer`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_assign_seqr_id(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_cancel(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_cancel_invoice(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_commit(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_commit_reservation(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_execute_report(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_get_payment_status(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_handle_notification(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_mark_transaction_period(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_pay(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_reconcile(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_refund_payment(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_register_terminal(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_reserve(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_run_report(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_send_invoice(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_submit_payment_receipt(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_unregister_terminal(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_update(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_update_invoice(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_wait_until_paid(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglase_wait_until_reserved(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_clone_nativeglobiancepay(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_tillbridge_fn_free_nativeglobiancepay(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_tillbridge_fn_constructor_nativeglobiancepay_new(`credentials`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,`observer`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_cancel_checkout(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_cancel_user_subscription(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_confirm_webhook(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_create_checkout(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_create_invoice_checkout(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_create_user_subscription(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_generate_address(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_generate_quote(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_get_card_txn_status(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_get_card_txn_status_gen(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_get_checkout_details(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_get_payment_details(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_get_user_subscription(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_initiate_pay_with_card(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_initiate_pay_with_card_widget(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_initiate_pay_with_card_widget_2(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_pause_user_subscription(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_pay_with_card(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_pay_with_crypto(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_reconcile(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_resume_user_subscription(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_wait_for_card_payment(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_method_nativeglobiancepay_wait_for_checkout(`ptr`: Long,`request`: RustBuffer.ByValue,`call`: Long,
    ): Long
    external fun uniffi_tillbridge_fn_func_check_decimal(`provider`: RustBuffer.ByValue,`operation`: RustBuffer.ByValue,`field`: RustBuffer.ByValue,`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_tillbridge_fn_func_error_text(`error`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_tillbridge_fn_func_sign_flowglad_webhook(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_tillbridge_fn_func_verify_flowglad_webhook(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_tillbridge_fn_func_glase_app_link(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_tillbridge_fn_func_render_qr_code(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_tillbridge_fn_func_parse_globiance_webhook(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_tillbridge_fn_func_attempt_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_tillbridge_fn_func_attempt_to_json(`record`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_tillbridge_fn_func_glase_reservation_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_tillbridge_fn_func_glase_reservation_to_json(`record`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
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
    if ((lib.uniffi_tillbridge_checksum_func_check_decimal() and 0xFFFF) != 25871) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_error_text() and 0xFFFF) != 52328) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_sign_flowglad_webhook() and 0xFFFF) != 21820) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_verify_flowglad_webhook() and 0xFFFF) != 42685) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_glase_app_link() and 0xFFFF) != 20144) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_render_qr_code() and 0xFFFF) != 27940) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_parse_globiance_webhook() and 0xFFFF) != 38215) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_attempt_from_json() and 0xFFFF) != 54250) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_attempt_to_json() and 0xFFFF) != 60596) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_glase_reservation_from_json() and 0xFFFF) != 7420) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_func_glase_reservation_to_json() and 0xFFFF) != 21836) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_call_cancel() and 0xFFFF) != 51122) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_observer_on_event() and 0xFFFF) != 16093) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_cancel_subscription() and 0xFFFF) != 23731) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_create_checkout_session() and 0xFFFF) != 32444) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_create_usage_event() and 0xFFFF) != 52261) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_get_checkout_session() and 0xFFFF) != 5054) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_get_customer() and 0xFFFF) != 59577) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_get_customer_billing() and 0xFFFF) != 26538) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_get_payment() and 0xFFFF) != 1586) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_get_subscription() and 0xFFFF) != 9170) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_list_payments() and 0xFFFF) != 51890) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_list_subscriptions() and 0xFFFF) != 16610) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_payments() and 0xFFFF) != 15956) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_reconcile() and 0xFFFF) != 38164) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_refund_payment() and 0xFFFF) != 62018) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeflowglad_subscriptions() and 0xFFFF) != 63313) {
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
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_assign_seqr_id() and 0xFFFF) != 32986) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_cancel() and 0xFFFF) != 46041) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_cancel_invoice() and 0xFFFF) != 46073) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_commit() and 0xFFFF) != 32839) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_commit_reservation() and 0xFFFF) != 873) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_execute_report() and 0xFFFF) != 31531) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_get_payment_status() and 0xFFFF) != 45973) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_handle_notification() and 0xFFFF) != 28001) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_mark_transaction_period() and 0xFFFF) != 46078) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_pay() and 0xFFFF) != 41431) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_reconcile() and 0xFFFF) != 4927) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_refund_payment() and 0xFFFF) != 26287) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_register_terminal() and 0xFFFF) != 8077) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_reserve() and 0xFFFF) != 48945) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_run_report() and 0xFFFF) != 36269) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_send_invoice() and 0xFFFF) != 3011) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_submit_payment_receipt() and 0xFFFF) != 15398) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_unregister_terminal() and 0xFFFF) != 19467) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_update() and 0xFFFF) != 5681) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_update_invoice() and 0xFFFF) != 9407) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_wait_until_paid() and 0xFFFF) != 23430) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglase_wait_until_reserved() and 0xFFFF) != 12249) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_cancel_checkout() and 0xFFFF) != 40607) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_cancel_user_subscription() and 0xFFFF) != 64654) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_confirm_webhook() and 0xFFFF) != 48044) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_create_checkout() and 0xFFFF) != 53768) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_create_invoice_checkout() and 0xFFFF) != 37495) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_create_user_subscription() and 0xFFFF) != 10667) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_generate_address() and 0xFFFF) != 13563) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_generate_quote() and 0xFFFF) != 15071) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_get_card_txn_status() and 0xFFFF) != 7370) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_get_card_txn_status_gen() and 0xFFFF) != 58949) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_get_checkout_details() and 0xFFFF) != 5945) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_get_payment_details() and 0xFFFF) != 26634) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_get_user_subscription() and 0xFFFF) != 13456) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_initiate_pay_with_card() and 0xFFFF) != 10057) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_initiate_pay_with_card_widget() and 0xFFFF) != 57287) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_initiate_pay_with_card_widget_2() and 0xFFFF) != 40528) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_pause_user_subscription() and 0xFFFF) != 6338) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_pay_with_card() and 0xFFFF) != 47136) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_pay_with_crypto() and 0xFFFF) != 2156) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_reconcile() and 0xFFFF) != 53706) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_resume_user_subscription() and 0xFFFF) != 49288) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_wait_for_card_payment() and 0xFFFF) != 58717) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_method_nativeglobiancepay_wait_for_checkout() and 0xFFFF) != 27475) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_constructor_call_new() and 0xFFFF) != 24593) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_constructor_nativeflowglad_new() and 0xFFFF) != 38949) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_constructor_nativeglancegrow_new() and 0xFFFF) != 25137) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_constructor_nativeglase_new() and 0xFFFF) != 45770) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_tillbridge_checksum_constructor_nativeglobiancepay_new() and 0xFFFF) != 57548) {
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
internal object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
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
internal object FfiConverterByteArray: FfiConverterRustBuffer<ByteArray> {
    override fun read(buf: ByteBuffer): ByteArray {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr
    }
    override fun allocationSize(value: ByteArray): ULong {
        return 4UL + value.size.toULong()
    }
    override fun write(value: ByteArray, buf: ByteBuffer) {
        buf.putInt(value.size)
        buf.put(value)
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
 * A Flowglad organization: its payments, customers and subscriptions.
 *
 * For servers: an API key must not be shipped in an app or a browser (Flowglad, API keys).
 */
internal interface NativeFlowgladInterface {

    /**
     * Ends a subscription, at once or with its billing period.
     *
     * Gives nothing back. A subscription that has ended comes back unchanged, so that the call may
     * be repeated.
     */
    suspend fun `cancelSubscription`(`request`: FlowgladCancelSubscriptionRequest, `call`: Call): FlowgladSubscription

    /**
     * Makes a page on which a customer pays or saves a payment method.
     *
     * Takes no money by itself. It is not repeated when the answer is lost, because that would
     * make a second page: the error is then `outcome_unknown`, and `reconcile` does not settle it.
     */
    suspend fun `createCheckoutSession`(`request`: FlowgladCreateCheckoutSessionRequest, `call`: Call): FlowgladCheckoutSession

    /**
     * Tells what a customer has used.
     *
     * An event with the same `transaction_id` counts once, so that the call may be repeated; where
     * the one that is kept has another amount, the error is `conflict`.
     */
    suspend fun `createUsageEvent`(`request`: FlowgladCreateUsageEventRequest, `call`: Call): FlowgladUsageEvent

    /**
     * Reads one checkout session.
     */
    suspend fun `getCheckoutSession`(`request`: FlowgladGetCheckoutSessionRequest, `call`: Call): FlowgladCheckoutSession

    /**
     * Reads one customer by your own id of the customer.
     */
    suspend fun `getCustomer`(`request`: FlowgladGetCustomerRequest, `call`: Call): FlowgladCustomer

    /**
     * Reads a customer's subscriptions, invoices and payment methods.
     */
    suspend fun `getCustomerBilling`(`request`: FlowgladGetCustomerBillingRequest, `call`: Call): FlowgladCustomerBilling

    /**
     * Reads one payment.
     */
    suspend fun `getPayment`(`request`: FlowgladGetPaymentRequest, `call`: Call): FlowgladPayment

    /**
     * Reads one subscription.
     */
    suspend fun `getSubscription`(`request`: FlowgladGetSubscriptionRequest, `call`: Call): FlowgladSubscription

    /**
     * Reads one page of the payments, the oldest first.
     */
    suspend fun `listPayments`(`request`: FlowgladListPaymentsRequest, `call`: Call): FlowgladPaymentPage

    /**
     * Reads one page of the subscriptions, the oldest first.
     */
    suspend fun `listSubscriptions`(`request`: FlowgladListSubscriptionsRequest, `call`: Call): FlowgladSubscriptionPage

    /**
     * Walks over all payments, the oldest first, page by page, each once.
     */
    suspend fun `payments`(`request`: FlowgladPaymentsRequest, `call`: Call): FlowgladPaymentBatch

    /**
     * Finds out what became of a refund whose answer was lost, by reading the payment.
     *
     * Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as far
     * as the deadline reaches. Nothing is sent again.
     */
    suspend fun `reconcile`(`request`: FlowgladReconcileRequest, `call`: Call): FlowgladReconciliation

    /**
     * Gives back a payment, or with `allow_partial` a part of it.
     *
     * Moves money and is never sent twice. The payment is read first: what cannot be refunded is
     * the error `conflict`, and nothing is sent. Afterwards the sum given back must have risen by
     * the refund's amount: another sum is the error `provider_failure` with the outcome
     * `answered`, and money has moved. When the answer is lost and reading the payment does not
     * show the refund, the error is `outcome_unknown`, with the attempt that `reconcile` settles.
     */
    suspend fun `refundPayment`(`request`: FlowgladRefundPaymentRequest, `call`: Call): FlowgladPayment

    /**
     * Walks over all subscriptions, the oldest first, page by page, each once.
     */
    suspend fun `subscriptions`(`request`: FlowgladSubscriptionsRequest, `call`: Call): FlowgladSubscriptionBatch

    companion object
}

/**
 * A Flowglad organization: its payments, customers and subscriptions.
 *
 * For servers: an API key must not be shipped in an app or a browser (Flowglad, API keys).
 */
internal open class NativeFlowglad: Disposable, AutoCloseable, NativeFlowgladInterface
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
    constructor(`credentials`: FlowgladCredentials, `options`: ClientOptions, `observer`: Observer?) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_constructor_nativeflowglad_new(

        FfiConverterTypeFlowgladCredentials.lower(`credentials`),
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
                UniffiLib.uniffi_tillbridge_fn_free_nativeflowglad(handle, status)
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
            UniffiLib.uniffi_tillbridge_fn_clone_nativeflowglad(handle, status)
        }
    }

    /**
     * Ends a subscription, at once or with its billing period.
     *
     * Gives nothing back. A subscription that has ended comes back unchanged, so that the call may
     * be repeated.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `cancelSubscription`(`request`: FlowgladCancelSubscriptionRequest, `call`: Call) : FlowgladSubscription {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_cancel_subscription(
                uniffiHandle,

        FfiConverterTypeFlowgladCancelSubscriptionRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladSubscription.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Makes a page on which a customer pays or saves a payment method.
     *
     * Takes no money by itself. It is not repeated when the answer is lost, because that would
     * make a second page: the error is then `outcome_unknown`, and `reconcile` does not settle it.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createCheckoutSession`(`request`: FlowgladCreateCheckoutSessionRequest, `call`: Call) : FlowgladCheckoutSession {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_create_checkout_session(
                uniffiHandle,

        FfiConverterTypeFlowgladCreateCheckoutSessionRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladCheckoutSession.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Tells what a customer has used.
     *
     * An event with the same `transaction_id` counts once, so that the call may be repeated; where
     * the one that is kept has another amount, the error is `conflict`.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createUsageEvent`(`request`: FlowgladCreateUsageEventRequest, `call`: Call) : FlowgladUsageEvent {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_create_usage_event(
                uniffiHandle,

        FfiConverterTypeFlowgladCreateUsageEventRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladUsageEvent.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads one checkout session.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getCheckoutSession`(`request`: FlowgladGetCheckoutSessionRequest, `call`: Call) : FlowgladCheckoutSession {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_get_checkout_session(
                uniffiHandle,

        FfiConverterTypeFlowgladGetCheckoutSessionRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladCheckoutSession.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads one customer by your own id of the customer.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getCustomer`(`request`: FlowgladGetCustomerRequest, `call`: Call) : FlowgladCustomer {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_get_customer(
                uniffiHandle,

        FfiConverterTypeFlowgladGetCustomerRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladCustomer.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads a customer's subscriptions, invoices and payment methods.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getCustomerBilling`(`request`: FlowgladGetCustomerBillingRequest, `call`: Call) : FlowgladCustomerBilling {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_get_customer_billing(
                uniffiHandle,

        FfiConverterTypeFlowgladGetCustomerBillingRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladCustomerBilling.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads one payment.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getPayment`(`request`: FlowgladGetPaymentRequest, `call`: Call) : FlowgladPayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_get_payment(
                uniffiHandle,

        FfiConverterTypeFlowgladGetPaymentRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladPayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads one subscription.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getSubscription`(`request`: FlowgladGetSubscriptionRequest, `call`: Call) : FlowgladSubscription {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_get_subscription(
                uniffiHandle,

        FfiConverterTypeFlowgladGetSubscriptionRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladSubscription.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads one page of the payments, the oldest first.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listPayments`(`request`: FlowgladListPaymentsRequest, `call`: Call) : FlowgladPaymentPage {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_list_payments(
                uniffiHandle,

        FfiConverterTypeFlowgladListPaymentsRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladPaymentPage.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads one page of the subscriptions, the oldest first.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `listSubscriptions`(`request`: FlowgladListSubscriptionsRequest, `call`: Call) : FlowgladSubscriptionPage {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_list_subscriptions(
                uniffiHandle,

        FfiConverterTypeFlowgladListSubscriptionsRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladSubscriptionPage.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Walks over all payments, the oldest first, page by page, each once.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `payments`(`request`: FlowgladPaymentsRequest, `call`: Call) : FlowgladPaymentBatch {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_payments(
                uniffiHandle,

        FfiConverterTypeFlowgladPaymentsRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladPaymentBatch.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Finds out what became of a refund whose answer was lost, by reading the payment.
     *
     * Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as far
     * as the deadline reaches. Nothing is sent again.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `reconcile`(`request`: FlowgladReconcileRequest, `call`: Call) : FlowgladReconciliation {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_reconcile(
                uniffiHandle,

        FfiConverterTypeFlowgladReconcileRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladReconciliation.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Gives back a payment, or with `allow_partial` a part of it.
     *
     * Moves money and is never sent twice. The payment is read first: what cannot be refunded is
     * the error `conflict`, and nothing is sent. Afterwards the sum given back must have risen by
     * the refund's amount: another sum is the error `provider_failure` with the outcome
     * `answered`, and money has moved. When the answer is lost and reading the payment does not
     * show the refund, the error is `outcome_unknown`, with the attempt that `reconcile` settles.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `refundPayment`(`request`: FlowgladRefundPaymentRequest, `call`: Call) : FlowgladPayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_refund_payment(
                uniffiHandle,

        FfiConverterTypeFlowgladRefundPaymentRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladPayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Walks over all subscriptions, the oldest first, page by page, each once.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `subscriptions`(`request`: FlowgladSubscriptionsRequest, `call`: Call) : FlowgladSubscriptionBatch {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeflowglad_subscriptions(
                uniffiHandle,

        FfiConverterTypeFlowgladSubscriptionsRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeFlowgladSubscriptionBatch.lift(it) },
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
internal object FfiConverterTypeNativeFlowglad: FfiConverter<NativeFlowglad, Long> {
    override fun lower(value: NativeFlowglad): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeFlowglad {
        return NativeFlowglad(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeFlowglad {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeFlowglad) = 8UL

    override fun write(value: NativeFlowglad, buf: ByteBuffer) {
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
 * A Glase terminal, its reseller, or both.
 *
 * `base_url` is required, because Glase publishes no address for production; it is the whole
 * address of the endpoint. The one for tests is
 * `https://extdev.seqr.com/soap/merchant/cashregister-2`.
 *
 * A payment that is not fetched as `PAID` within 20 seconds after the buyer has paid is undone
 * by Glase. The waiting calls keep to that; who asks with `get_payment_status` has to.
 */
internal interface NativeGlaseInterface {

    /**
     * Gives the client's own terminal the id on its sticker.
     */
    suspend fun `assignSeqrId`(`request`: GlaseAssignSeqrIdRequest, `call`: Call): GlaseAssignedSeqrId

    /**
     * Releases a reservation and waits until that is seen.
     *
     * Where the buyer was faster and has paid, the error is `conflict`, with the payment's
     * reference for `refund_payment`.
     */
    suspend fun `cancel`(`request`: GlaseCancelRequest, `call`: Call): GlasePayment

    /**
     * Calls an invoice off that is not paid; one that is called off already is success.
     */
    suspend fun `cancelInvoice`(`request`: GlaseCancelInvoiceRequest, `call`: Call): GlaseCanceledInvoice

    /**
     * Takes the final amount of a reservation and waits until it is paid.
     *
     * Moves money. Where the amount is not that of the invoice, the invoice is replaced first,
     * its rows by one. When the answer to the commit is lost, the payment's status is asked
     * before anything is repeated. The error `declined` says that no money was taken,
     * `outcome_unknown` that it could not be seen: `reconcile` settles it.
     */
    suspend fun `commit`(`request`: GlaseCommitRequest, `call`: Call): GlasePayment

    /**
     * Commits a reservation; the payment is there once it was fetched as `PAID`.
     *
     * Moves money and is never sent twice: when the answer is lost, the error is
     * `outcome_unknown`, with the attempt that `reconcile` settles. `commit` does all of that.
     */
    suspend fun `commitReservation`(`request`: GlaseCommitReservationRequest, `call`: Call): GlaseCommittedReservation

    /**
     * Makes a report once; while it is not ready the error is `conflict`. The reseller's call.
     */
    suspend fun `executeReport`(`request`: GlaseExecuteReportRequest, `call`: Call): GlaseReport

    /**
     * Asks where an invoice stands, which is also what keeps a payment: see the 20 seconds above.
     *
     * Send the `version` of the answer before. One try takes at most 5 seconds.
     */
    suspend fun `getPaymentStatus`(`request`: GlaseGetPaymentStatusRequest, `call`: Call): GlasePayment

    /**
     * Asks at once where a payment stands of which a notification came.
     *
     * A notification proves nothing and its body says nothing: it is a reason to ask, and the 20
     * seconds run. Answer it with status 200 whatever comes of this.
     */
    suspend fun `handleNotification`(`request`: GlaseHandleNotificationRequest, `call`: Call): GlasePayment

    /**
     * Closes the transaction period and opens the next. The reseller's call.
     *
     * It is not repeated when the answer is lost: the error is then `outcome_unknown`, and the
     * period's id is lost for good.
     */
    suspend fun `markTransactionPeriod`(`request`: GlaseMarkTransactionPeriodRequest, `call`: Call): GlaseTransactionPeriod

    /**
     * Asks a buyer to pay at once.
     *
     * Refuses with `conflict`, nothing sent, while the terminal holds an open reservation. Go on
     * with `wait_until_paid` at once: a payment that nobody fetches within 20 seconds is undone.
     */
    suspend fun `pay`(`request`: GlasePayRequest, `call`: Call): GlaseIssuedInvoice

    /**
     * Finds out what became of a call whose answer was lost, by reading alone.
     *
     * Settles commits. Of an invoice it tells what the cash register holds now; refunds, periods and
     * terminals cannot be asked for, which the answer says.
     */
    suspend fun `reconcile`(`request`: GlaseReconcileRequest, `call`: Call): GlaseReconciliation

    /**
     * Gives a payment back, whole or in part.
     *
     * Moves money and is never sent twice. When the answer is lost, the error is
     * `outcome_unknown`, and nothing that Glase can be asked settles it: look into a report.
     */
    suspend fun `refundPayment`(`request`: GlaseRefundPaymentRequest, `call`: Call): GlaseRefund

    /**
     * Makes a cash register's terminal and gives its login. The reseller's call.
     *
     * Not for web shops, whose terminals Glase makes: a cash register holds one invoice at a
     * time. It is not repeated when the answer is lost, because that would make another: the
     * error is then `outcome_unknown`, and `reconcile` does not settle it.
     */
    suspend fun `registerTerminal`(`request`: GlaseRegisterTerminalRequest, `call`: Call): GlaseRegisteredTerminal

    /**
     * Asks a buyer to reserve an amount, of which `commit` takes what is due.
     *
     * Refuses with `conflict`, nothing sent, while the terminal holds an open reservation.
     */
    suspend fun `reserve`(`request`: GlaseReserveRequest, `call`: Call): GlaseReservation

    /**
     * Makes a report and waits until it is ready, for a minute at most, which the default deadline
     * of this call allows for. The reseller's call.
     */
    suspend fun `runReport`(`request`: GlaseRunReportRequest, `call`: Call): GlaseReport

    /**
     * Sends an invoice for a buyer to pay.
     *
     * Takes no money by itself. On a cash register it calls the invoice before off. It is not
     * repeated when the answer is lost: the error is then `outcome_unknown`. `pay` and `reserve`
     * look after an open reservation first.
     */
    suspend fun `sendInvoice`(`request`: GlaseSendInvoiceRequest, `call`: Call): GlaseIssuedInvoice

    /**
     * Attaches a receipt to a payment.
     */
    suspend fun `submitPaymentReceipt`(`request`: GlaseSubmitPaymentReceiptRequest, `call`: Call): GlaseSubmittedReceipt

    /**
     * Removes the client's own terminal.
     */
    suspend fun `unregisterTerminal`(`request`: GlaseUnregisterTerminalRequest, `call`: Call): GlaseUnregisteredTerminal

    /**
     * Replaces a reservation's invoice, so that the buyer's bill shows what was bought.
     */
    suspend fun `update`(`request`: GlaseUpdateRequest, `call`: Call): GlaseReservation

    /**
     * Replaces an invoice that is not paid, all of it.
     */
    suspend fun `updateInvoice`(`request`: GlaseUpdateInvoiceRequest, `call`: Call): GlaseUpdatedInvoice

    /**
     * Waits until an invoice is paid, needs the merchant or has ended: look at its `status`.
     *
     * Asks each second and tells Glase that `PAID` was seen. At the deadline it gives the payment
     * as it was last seen: wait again, or call the invoice off with `cancel_invoice`; one that
     * nobody asks about may be paid and undone.
     */
    suspend fun `waitUntilPaid`(`request`: GlaseWaitUntilPaidRequest, `call`: Call): GlasePayment

    /**
     * Waits until the buyer has reserved the amount, or the reservation needs the merchant or has
     * ended: look at its `status`.
     *
     * Asks each second. At the deadline it gives the reservation as it was last seen: wait
     * again, or cancel it. After `PENDING_ISSUER_ACKNOWLEDGE` the buyer's app waits for `update`.
     */
    suspend fun `waitUntilReserved`(`request`: GlaseWaitUntilReservedRequest, `call`: Call): GlaseReservation

    companion object
}

/**
 * A Glase terminal, its reseller, or both.
 *
 * `base_url` is required, because Glase publishes no address for production; it is the whole
 * address of the endpoint. The one for tests is
 * `https://extdev.seqr.com/soap/merchant/cashregister-2`.
 *
 * A payment that is not fetched as `PAID` within 20 seconds after the buyer has paid is undone
 * by Glase. The waiting calls keep to that; who asks with `get_payment_status` has to.
 */
internal open class NativeGlase: Disposable, AutoCloseable, NativeGlaseInterface
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
    constructor(`credentials`: GlaseCredentials, `options`: ClientOptions, `observer`: Observer?) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_constructor_nativeglase_new(

        FfiConverterTypeGlaseCredentials.lower(`credentials`),
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
                UniffiLib.uniffi_tillbridge_fn_free_nativeglase(handle, status)
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
            UniffiLib.uniffi_tillbridge_fn_clone_nativeglase(handle, status)
        }
    }

    /**
     * Gives the client's own terminal the id on its sticker.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `assignSeqrId`(`request`: GlaseAssignSeqrIdRequest, `call`: Call) : GlaseAssignedSeqrId {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_assign_seqr_id(
                uniffiHandle,

        FfiConverterTypeGlaseAssignSeqrIdRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseAssignedSeqrId.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Releases a reservation and waits until that is seen.
     *
     * Where the buyer was faster and has paid, the error is `conflict`, with the payment's
     * reference for `refund_payment`.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `cancel`(`request`: GlaseCancelRequest, `call`: Call) : GlasePayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_cancel(
                uniffiHandle,

        FfiConverterTypeGlaseCancelRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlasePayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Calls an invoice off that is not paid; one that is called off already is success.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `cancelInvoice`(`request`: GlaseCancelInvoiceRequest, `call`: Call) : GlaseCanceledInvoice {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_cancel_invoice(
                uniffiHandle,

        FfiConverterTypeGlaseCancelInvoiceRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseCanceledInvoice.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Takes the final amount of a reservation and waits until it is paid.
     *
     * Moves money. Where the amount is not that of the invoice, the invoice is replaced first,
     * its rows by one. When the answer to the commit is lost, the payment's status is asked
     * before anything is repeated. The error `declined` says that no money was taken,
     * `outcome_unknown` that it could not be seen: `reconcile` settles it.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `commit`(`request`: GlaseCommitRequest, `call`: Call) : GlasePayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_commit(
                uniffiHandle,

        FfiConverterTypeGlaseCommitRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlasePayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Commits a reservation; the payment is there once it was fetched as `PAID`.
     *
     * Moves money and is never sent twice: when the answer is lost, the error is
     * `outcome_unknown`, with the attempt that `reconcile` settles. `commit` does all of that.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `commitReservation`(`request`: GlaseCommitReservationRequest, `call`: Call) : GlaseCommittedReservation {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_commit_reservation(
                uniffiHandle,

        FfiConverterTypeGlaseCommitReservationRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseCommittedReservation.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Makes a report once; while it is not ready the error is `conflict`. The reseller's call.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `executeReport`(`request`: GlaseExecuteReportRequest, `call`: Call) : GlaseReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_execute_report(
                uniffiHandle,

        FfiConverterTypeGlaseExecuteReportRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseReport.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Asks where an invoice stands, which is also what keeps a payment: see the 20 seconds above.
     *
     * Send the `version` of the answer before. One try takes at most 5 seconds.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getPaymentStatus`(`request`: GlaseGetPaymentStatusRequest, `call`: Call) : GlasePayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_get_payment_status(
                uniffiHandle,

        FfiConverterTypeGlaseGetPaymentStatusRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlasePayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Asks at once where a payment stands of which a notification came.
     *
     * A notification proves nothing and its body says nothing: it is a reason to ask, and the 20
     * seconds run. Answer it with status 200 whatever comes of this.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `handleNotification`(`request`: GlaseHandleNotificationRequest, `call`: Call) : GlasePayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_handle_notification(
                uniffiHandle,

        FfiConverterTypeGlaseHandleNotificationRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlasePayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Closes the transaction period and opens the next. The reseller's call.
     *
     * It is not repeated when the answer is lost: the error is then `outcome_unknown`, and the
     * period's id is lost for good.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `markTransactionPeriod`(`request`: GlaseMarkTransactionPeriodRequest, `call`: Call) : GlaseTransactionPeriod {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_mark_transaction_period(
                uniffiHandle,

        FfiConverterTypeGlaseMarkTransactionPeriodRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseTransactionPeriod.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Asks a buyer to pay at once.
     *
     * Refuses with `conflict`, nothing sent, while the terminal holds an open reservation. Go on
     * with `wait_until_paid` at once: a payment that nobody fetches within 20 seconds is undone.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `pay`(`request`: GlasePayRequest, `call`: Call) : GlaseIssuedInvoice {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_pay(
                uniffiHandle,

        FfiConverterTypeGlasePayRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseIssuedInvoice.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Finds out what became of a call whose answer was lost, by reading alone.
     *
     * Settles commits. Of an invoice it tells what the cash register holds now; refunds, periods and
     * terminals cannot be asked for, which the answer says.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `reconcile`(`request`: GlaseReconcileRequest, `call`: Call) : GlaseReconciliation {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_reconcile(
                uniffiHandle,

        FfiConverterTypeGlaseReconcileRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseReconciliation.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Gives a payment back, whole or in part.
     *
     * Moves money and is never sent twice. When the answer is lost, the error is
     * `outcome_unknown`, and nothing that Glase can be asked settles it: look into a report.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `refundPayment`(`request`: GlaseRefundPaymentRequest, `call`: Call) : GlaseRefund {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_refund_payment(
                uniffiHandle,

        FfiConverterTypeGlaseRefundPaymentRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseRefund.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Makes a cash register's terminal and gives its login. The reseller's call.
     *
     * Not for web shops, whose terminals Glase makes: a cash register holds one invoice at a
     * time. It is not repeated when the answer is lost, because that would make another: the
     * error is then `outcome_unknown`, and `reconcile` does not settle it.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `registerTerminal`(`request`: GlaseRegisterTerminalRequest, `call`: Call) : GlaseRegisteredTerminal {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_register_terminal(
                uniffiHandle,

        FfiConverterTypeGlaseRegisterTerminalRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseRegisteredTerminal.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Asks a buyer to reserve an amount, of which `commit` takes what is due.
     *
     * Refuses with `conflict`, nothing sent, while the terminal holds an open reservation.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `reserve`(`request`: GlaseReserveRequest, `call`: Call) : GlaseReservation {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_reserve(
                uniffiHandle,

        FfiConverterTypeGlaseReserveRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseReservation.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Makes a report and waits until it is ready, for a minute at most, which the default deadline
     * of this call allows for. The reseller's call.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `runReport`(`request`: GlaseRunReportRequest, `call`: Call) : GlaseReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_run_report(
                uniffiHandle,

        FfiConverterTypeGlaseRunReportRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseReport.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Sends an invoice for a buyer to pay.
     *
     * Takes no money by itself. On a cash register it calls the invoice before off. It is not
     * repeated when the answer is lost: the error is then `outcome_unknown`. `pay` and `reserve`
     * look after an open reservation first.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `sendInvoice`(`request`: GlaseSendInvoiceRequest, `call`: Call) : GlaseIssuedInvoice {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_send_invoice(
                uniffiHandle,

        FfiConverterTypeGlaseSendInvoiceRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseIssuedInvoice.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Attaches a receipt to a payment.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `submitPaymentReceipt`(`request`: GlaseSubmitPaymentReceiptRequest, `call`: Call) : GlaseSubmittedReceipt {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_submit_payment_receipt(
                uniffiHandle,

        FfiConverterTypeGlaseSubmitPaymentReceiptRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseSubmittedReceipt.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Removes the client's own terminal.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `unregisterTerminal`(`request`: GlaseUnregisterTerminalRequest, `call`: Call) : GlaseUnregisteredTerminal {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_unregister_terminal(
                uniffiHandle,

        FfiConverterTypeGlaseUnregisterTerminalRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseUnregisteredTerminal.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Replaces a reservation's invoice, so that the buyer's bill shows what was bought.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `update`(`request`: GlaseUpdateRequest, `call`: Call) : GlaseReservation {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_update(
                uniffiHandle,

        FfiConverterTypeGlaseUpdateRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseReservation.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Replaces an invoice that is not paid, all of it.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `updateInvoice`(`request`: GlaseUpdateInvoiceRequest, `call`: Call) : GlaseUpdatedInvoice {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_update_invoice(
                uniffiHandle,

        FfiConverterTypeGlaseUpdateInvoiceRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseUpdatedInvoice.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Waits until an invoice is paid, needs the merchant or has ended: look at its `status`.
     *
     * Asks each second and tells Glase that `PAID` was seen. At the deadline it gives the payment
     * as it was last seen: wait again, or call the invoice off with `cancel_invoice`; one that
     * nobody asks about may be paid and undone.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitUntilPaid`(`request`: GlaseWaitUntilPaidRequest, `call`: Call) : GlasePayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_wait_until_paid(
                uniffiHandle,

        FfiConverterTypeGlaseWaitUntilPaidRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlasePayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Waits until the buyer has reserved the amount, or the reservation needs the merchant or has
     * ended: look at its `status`.
     *
     * Asks each second. At the deadline it gives the reservation as it was last seen: wait
     * again, or cancel it. After `PENDING_ISSUER_ACKNOWLEDGE` the buyer's app waits for `update`.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitUntilReserved`(`request`: GlaseWaitUntilReservedRequest, `call`: Call) : GlaseReservation {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglase_wait_until_reserved(
                uniffiHandle,

        FfiConverterTypeGlaseWaitUntilReservedRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlaseReservation.lift(it) },
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
internal object FfiConverterTypeNativeGlase: FfiConverter<NativeGlase, Long> {
    override fun lower(value: NativeGlase): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeGlase {
        return NativeGlase(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeGlase {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeGlase) = 8UL

    override fun write(value: NativeGlase, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

/**
 * A GlobiancePay store: its checkouts, card and crypto payments, and subscriptions.
 *
 * For servers: neither the API key nor the secret belongs in an app or a browser (GlobiancePay,
 * authentication page).
 */
internal interface NativeGlobiancePayInterface {

    /**
     * Calls a checkout off.
     */
    suspend fun `cancelCheckout`(`request`: GlobianceCancelCheckoutRequest, `call`: Call): GlobianceMessage

    /**
     * Ends a subscription.
     */
    suspend fun `cancelUserSubscription`(`request`: GlobianceCancelUserSubscriptionRequest, `call`: Call): GlobianceSubscriptionChange

    /**
     * Reads anew what an untrusted message names, and compares it with your own record.
     *
     * What differs from the record is the error `conflict`, as is a payment of another checkout.
     */
    suspend fun `confirmWebhook`(`request`: GlobianceConfirmWebhookRequest, `call`: Call): GlobianceConfirmedWebhook

    /**
     * Makes a checkout that can be paid for about 30 minutes.
     *
     * Takes no money by itself. Repeated when the answer is lost: a checkout that nobody pays
     * expires.
     */
    suspend fun `createCheckout`(`request`: GlobianceCreateCheckoutRequest, `call`: Call): GlobianceCheckout

    /**
     * Makes a checkout with a page to pay on, which Globiance mails when an address is given.
     *
     * Takes no money by itself. It is not repeated when the answer is lost, because that would
     * make a second bill: the error is then `outcome_unknown`, and `reconcile` does not settle it.
     */
    suspend fun `createInvoiceCheckout`(`request`: GlobianceCreateInvoiceCheckoutRequest, `call`: Call): GlobianceCheckout

    /**
     * Subscribes a customer to a plan.
     *
     * Globiance mails the customer a payment link for each billing cycle, the first at once unless
     * `starts_at` says otherwise; no card is charged by itself. It is not repeated when the answer
     * is lost: the error is then `outcome_unknown`, and `reconcile` does not settle it.
     */
    suspend fun `createUserSubscription`(`request`: GlobianceCreateUserSubscriptionRequest, `call`: Call): GlobianceCreatedSubscription

    /**
     * Asks where the payer is to send a crypto currency.
     */
    suspend fun `generateAddress`(`request`: GlobianceGenerateAddressRequest, `call`: Call): GlobianceDepositAddress

    /**
     * Asks what a checkout costs in a crypto currency; needed before an address.
     */
    suspend fun `generateQuote`(`request`: GlobianceGenerateQuoteRequest, `call`: Call): GlobianceQuote

    /**
     * Reads where a card payment at acquirer 2 stands.
     */
    suspend fun `getCardTxnStatus`(`request`: GlobianceGetCardTxnStatusRequest, `call`: Call): GlobianceCardTransaction

    /**
     * Reads where a card payment at acquirer 3 stands.
     */
    suspend fun `getCardTxnStatusGen`(`request`: GlobianceGetCardTxnStatusGenRequest, `call`: Call): GlobianceCardTransaction

    /**
     * Reads a checkout and what came in for it.
     */
    suspend fun `getCheckoutDetails`(`request`: GlobianceGetCheckoutDetailsRequest, `call`: Call): GlobianceCheckout

    /**
     * Reads one payment and its history.
     */
    suspend fun `getPaymentDetails`(`request`: GlobianceGetPaymentDetailsRequest, `call`: Call): GlobiancePayment

    /**
     * Reads a subscription and its plan.
     */
    suspend fun `getUserSubscription`(`request`: GlobianceGetUserSubscriptionRequest, `call`: Call): GlobianceSubscription

    /**
     * Pays a checkout by card at acquirer 0 or 1; `pay_with_card` chooses the call by itself.
     *
     * Moves money and is never sent twice. A refused card is the error `declined`. When the answer
     * is lost, the error is `outcome_unknown`, with the attempt that `reconcile` settles. Its
     * deadline is 90 seconds unless another is given.
     */
    suspend fun `initiatePayWithCard`(`request`: GlobianceInitiatePayWithCardRequest, `call`: Call): GlobianceCardPayment

    /**
     * Begins a card payment on acquirer 2's page; `pay_with_card` chooses the call by itself.
     *
     * It is not repeated when the answer is lost: the error is then `outcome_unknown`, with the
     * attempt that `reconcile` settles. Its deadline is 90 seconds unless another is given.
     */
    suspend fun `initiatePayWithCardWidget`(`request`: GlobianceInitiatePayWithCardWidgetRequest, `call`: Call): GlobianceCardPayment

    /**
     * Begins a card payment on acquirer 3's page; `pay_with_card` chooses the call by itself.
     *
     * It is not repeated when the answer is lost: the error is then `outcome_unknown`, with the
     * attempt that `reconcile` settles. Its deadline is 90 seconds unless another is given.
     */
    suspend fun `initiatePayWithCardWidget2`(`request`: GlobianceInitiatePayWithCardWidget2Request, `call`: Call): GlobianceCardPayment

    /**
     * Pauses a subscription.
     */
    suspend fun `pauseUserSubscription`(`request`: GlobiancePauseUserSubscriptionRequest, `call`: Call): GlobianceSubscriptionChange

    /**
     * Pays a checkout by card, at whichever acquirer it has.
     *
     * Moves money and is never sent twice. The checkout is read first: one that is over, or for
     * which money has come or is coming, is the error `conflict`, and nothing is sent. A refused
     * card is the error `declined`; the checkout can be paid again. What has to happen next is in
     * `next_action`; then wait with `wait_for_card_payment`. When the answer is lost, the error is
     * `outcome_unknown`, with the attempt that `reconcile` settles. Its deadline is 90 seconds
     * unless another is given.
     */
    suspend fun `payWithCard`(`request`: GlobiancePayWithCardRequest, `call`: Call): GlobianceCardPayment

    /**
     * Asks what a checkout costs in a crypto currency and where the payer is to send it.
     *
     * A checkout that is over, or for which money has come or is coming, is the error `conflict`.
     * The price is for a short time; then wait with `wait_for_checkout`.
     */
    suspend fun `payWithCrypto`(`request`: GlobiancePayWithCryptoRequest, `call`: Call): GlobianceCryptoPayment

    /**
     * Finds out what became of a call whose answer was lost, by reading its checkout.
     *
     * For `initiate_pay_with_card` it looks at once and again 5 seconds, 35 seconds and 155 seconds
     * after the attempt began, as far as the deadline reaches. Nothing is sent again.
     */
    suspend fun `reconcile`(`request`: GlobianceReconcileRequest, `call`: Call): GlobianceReconciliation

    /**
     * Takes a paused subscription up again.
     */
    suspend fun `resumeUserSubscription`(`request`: GlobianceResumeUserSubscriptionRequest, `call`: Call): GlobianceSubscriptionChange

    /**
     * Asks again and again until a card payment is decided.
     *
     * When the deadline comes first, which is 5 minutes unless another is given, the payment comes
     * back as it was last seen: `pending` then means that it is still not known.
     */
    suspend fun `waitForCardPayment`(`request`: GlobianceWaitForCardPaymentRequest, `call`: Call): GlobianceCardPayment

    /**
     * Asks again and again until a checkout is paid or over, and reads its payments.
     *
     * When the deadline comes first, which is 5 minutes unless another is given, the checkout comes
     * back as it was last seen: `pending` then means that it is still not known.
     */
    suspend fun `waitForCheckout`(`request`: GlobianceWaitForCheckoutRequest, `call`: Call): GlobianceCheckoutResult

    companion object
}

/**
 * A GlobiancePay store: its checkouts, card and crypto payments, and subscriptions.
 *
 * For servers: neither the API key nor the secret belongs in an app or a browser (GlobiancePay,
 * authentication page).
 */
internal open class NativeGlobiancePay: Disposable, AutoCloseable, NativeGlobiancePayInterface
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
    constructor(`credentials`: GlobianceCredentials, `options`: ClientOptions, `observer`: Observer?) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_constructor_nativeglobiancepay_new(

        FfiConverterTypeGlobianceCredentials.lower(`credentials`),
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
                UniffiLib.uniffi_tillbridge_fn_free_nativeglobiancepay(handle, status)
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
            UniffiLib.uniffi_tillbridge_fn_clone_nativeglobiancepay(handle, status)
        }
    }

    /**
     * Calls a checkout off.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `cancelCheckout`(`request`: GlobianceCancelCheckoutRequest, `call`: Call) : GlobianceMessage {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_cancel_checkout(
                uniffiHandle,

        FfiConverterTypeGlobianceCancelCheckoutRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceMessage.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Ends a subscription.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `cancelUserSubscription`(`request`: GlobianceCancelUserSubscriptionRequest, `call`: Call) : GlobianceSubscriptionChange {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_cancel_user_subscription(
                uniffiHandle,

        FfiConverterTypeGlobianceCancelUserSubscriptionRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceSubscriptionChange.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads anew what an untrusted message names, and compares it with your own record.
     *
     * What differs from the record is the error `conflict`, as is a payment of another checkout.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `confirmWebhook`(`request`: GlobianceConfirmWebhookRequest, `call`: Call) : GlobianceConfirmedWebhook {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_confirm_webhook(
                uniffiHandle,

        FfiConverterTypeGlobianceConfirmWebhookRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceConfirmedWebhook.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Makes a checkout that can be paid for about 30 minutes.
     *
     * Takes no money by itself. Repeated when the answer is lost: a checkout that nobody pays
     * expires.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createCheckout`(`request`: GlobianceCreateCheckoutRequest, `call`: Call) : GlobianceCheckout {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_create_checkout(
                uniffiHandle,

        FfiConverterTypeGlobianceCreateCheckoutRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCheckout.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Makes a checkout with a page to pay on, which Globiance mails when an address is given.
     *
     * Takes no money by itself. It is not repeated when the answer is lost, because that would
     * make a second bill: the error is then `outcome_unknown`, and `reconcile` does not settle it.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createInvoiceCheckout`(`request`: GlobianceCreateInvoiceCheckoutRequest, `call`: Call) : GlobianceCheckout {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_create_invoice_checkout(
                uniffiHandle,

        FfiConverterTypeGlobianceCreateInvoiceCheckoutRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCheckout.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Subscribes a customer to a plan.
     *
     * Globiance mails the customer a payment link for each billing cycle, the first at once unless
     * `starts_at` says otherwise; no card is charged by itself. It is not repeated when the answer
     * is lost: the error is then `outcome_unknown`, and `reconcile` does not settle it.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createUserSubscription`(`request`: GlobianceCreateUserSubscriptionRequest, `call`: Call) : GlobianceCreatedSubscription {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_create_user_subscription(
                uniffiHandle,

        FfiConverterTypeGlobianceCreateUserSubscriptionRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCreatedSubscription.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Asks where the payer is to send a crypto currency.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `generateAddress`(`request`: GlobianceGenerateAddressRequest, `call`: Call) : GlobianceDepositAddress {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_generate_address(
                uniffiHandle,

        FfiConverterTypeGlobianceGenerateAddressRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceDepositAddress.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Asks what a checkout costs in a crypto currency; needed before an address.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `generateQuote`(`request`: GlobianceGenerateQuoteRequest, `call`: Call) : GlobianceQuote {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_generate_quote(
                uniffiHandle,

        FfiConverterTypeGlobianceGenerateQuoteRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceQuote.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads where a card payment at acquirer 2 stands.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getCardTxnStatus`(`request`: GlobianceGetCardTxnStatusRequest, `call`: Call) : GlobianceCardTransaction {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_get_card_txn_status(
                uniffiHandle,

        FfiConverterTypeGlobianceGetCardTxnStatusRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCardTransaction.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads where a card payment at acquirer 3 stands.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getCardTxnStatusGen`(`request`: GlobianceGetCardTxnStatusGenRequest, `call`: Call) : GlobianceCardTransaction {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_get_card_txn_status_gen(
                uniffiHandle,

        FfiConverterTypeGlobianceGetCardTxnStatusGenRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCardTransaction.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads a checkout and what came in for it.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getCheckoutDetails`(`request`: GlobianceGetCheckoutDetailsRequest, `call`: Call) : GlobianceCheckout {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_get_checkout_details(
                uniffiHandle,

        FfiConverterTypeGlobianceGetCheckoutDetailsRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCheckout.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads one payment and its history.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getPaymentDetails`(`request`: GlobianceGetPaymentDetailsRequest, `call`: Call) : GlobiancePayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_get_payment_details(
                uniffiHandle,

        FfiConverterTypeGlobianceGetPaymentDetailsRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobiancePayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Reads a subscription and its plan.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `getUserSubscription`(`request`: GlobianceGetUserSubscriptionRequest, `call`: Call) : GlobianceSubscription {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_get_user_subscription(
                uniffiHandle,

        FfiConverterTypeGlobianceGetUserSubscriptionRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceSubscription.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Pays a checkout by card at acquirer 0 or 1; `pay_with_card` chooses the call by itself.
     *
     * Moves money and is never sent twice. A refused card is the error `declined`. When the answer
     * is lost, the error is `outcome_unknown`, with the attempt that `reconcile` settles. Its
     * deadline is 90 seconds unless another is given.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `initiatePayWithCard`(`request`: GlobianceInitiatePayWithCardRequest, `call`: Call) : GlobianceCardPayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_initiate_pay_with_card(
                uniffiHandle,

        FfiConverterTypeGlobianceInitiatePayWithCardRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCardPayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Begins a card payment on acquirer 2's page; `pay_with_card` chooses the call by itself.
     *
     * It is not repeated when the answer is lost: the error is then `outcome_unknown`, with the
     * attempt that `reconcile` settles. Its deadline is 90 seconds unless another is given.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `initiatePayWithCardWidget`(`request`: GlobianceInitiatePayWithCardWidgetRequest, `call`: Call) : GlobianceCardPayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_initiate_pay_with_card_widget(
                uniffiHandle,

        FfiConverterTypeGlobianceInitiatePayWithCardWidgetRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCardPayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Begins a card payment on acquirer 3's page; `pay_with_card` chooses the call by itself.
     *
     * It is not repeated when the answer is lost: the error is then `outcome_unknown`, with the
     * attempt that `reconcile` settles. Its deadline is 90 seconds unless another is given.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `initiatePayWithCardWidget2`(`request`: GlobianceInitiatePayWithCardWidget2Request, `call`: Call) : GlobianceCardPayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_initiate_pay_with_card_widget_2(
                uniffiHandle,

        FfiConverterTypeGlobianceInitiatePayWithCardWidget2Request.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCardPayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Pauses a subscription.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `pauseUserSubscription`(`request`: GlobiancePauseUserSubscriptionRequest, `call`: Call) : GlobianceSubscriptionChange {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_pause_user_subscription(
                uniffiHandle,

        FfiConverterTypeGlobiancePauseUserSubscriptionRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceSubscriptionChange.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Pays a checkout by card, at whichever acquirer it has.
     *
     * Moves money and is never sent twice. The checkout is read first: one that is over, or for
     * which money has come or is coming, is the error `conflict`, and nothing is sent. A refused
     * card is the error `declined`; the checkout can be paid again. What has to happen next is in
     * `next_action`; then wait with `wait_for_card_payment`. When the answer is lost, the error is
     * `outcome_unknown`, with the attempt that `reconcile` settles. Its deadline is 90 seconds
     * unless another is given.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `payWithCard`(`request`: GlobiancePayWithCardRequest, `call`: Call) : GlobianceCardPayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_pay_with_card(
                uniffiHandle,

        FfiConverterTypeGlobiancePayWithCardRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCardPayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Asks what a checkout costs in a crypto currency and where the payer is to send it.
     *
     * A checkout that is over, or for which money has come or is coming, is the error `conflict`.
     * The price is for a short time; then wait with `wait_for_checkout`.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `payWithCrypto`(`request`: GlobiancePayWithCryptoRequest, `call`: Call) : GlobianceCryptoPayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_pay_with_crypto(
                uniffiHandle,

        FfiConverterTypeGlobiancePayWithCryptoRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCryptoPayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Finds out what became of a call whose answer was lost, by reading its checkout.
     *
     * For `initiate_pay_with_card` it looks at once and again 5 seconds, 35 seconds and 155 seconds
     * after the attempt began, as far as the deadline reaches. Nothing is sent again.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `reconcile`(`request`: GlobianceReconcileRequest, `call`: Call) : GlobianceReconciliation {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_reconcile(
                uniffiHandle,

        FfiConverterTypeGlobianceReconcileRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceReconciliation.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Takes a paused subscription up again.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `resumeUserSubscription`(`request`: GlobianceResumeUserSubscriptionRequest, `call`: Call) : GlobianceSubscriptionChange {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_resume_user_subscription(
                uniffiHandle,

        FfiConverterTypeGlobianceResumeUserSubscriptionRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceSubscriptionChange.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Asks again and again until a card payment is decided.
     *
     * When the deadline comes first, which is 5 minutes unless another is given, the payment comes
     * back as it was last seen: `pending` then means that it is still not known.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitForCardPayment`(`request`: GlobianceWaitForCardPaymentRequest, `call`: Call) : GlobianceCardPayment {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_wait_for_card_payment(
                uniffiHandle,

        FfiConverterTypeGlobianceWaitForCardPaymentRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCardPayment.lift(it) },
        PaymentException.ErrorHandler,
    )
    }

    /**
     * Asks again and again until a checkout is paid or over, and reads its payments.
     *
     * When the deadline comes first, which is 5 minutes unless another is given, the checkout comes
     * back as it was last seen: `pending` then means that it is still not known.
     */
    @Throws(PaymentException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitForCheckout`(`request`: GlobianceWaitForCheckoutRequest, `call`: Call) : GlobianceCheckoutResult {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_tillbridge_fn_method_nativeglobiancepay_wait_for_checkout(
                uniffiHandle,

        FfiConverterTypeGlobianceWaitForCheckoutRequest.lower(`request`),
        FfiConverterTypeCall.lower(`call`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_tillbridge_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_tillbridge_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_tillbridge_rust_future_free_rust_buffer(future) },
        { FfiConverterTypeGlobianceCheckoutResult.lift(it) },
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
internal object FfiConverterTypeNativeGlobiancePay: FfiConverter<NativeGlobiancePay, Long> {
    override fun lower(value: NativeGlobiancePay): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeGlobiancePay {
        return NativeGlobiancePay(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeGlobiancePay {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeGlobiancePay) = 8UL

    override fun write(value: NativeGlobiancePay, buf: ByteBuffer) {
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
     * For a refund, what had been given back before, in major units, where that was read first.
     */
    val `refundedBefore`: Decimal? = null
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
            FfiConverterOptionalTypeDecimal.read(buf),
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
            FfiConverterOptionalTypeDecimal.allocationSize(value.`refundedBefore`) +
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
            FfiConverterOptionalTypeDecimal.write(value.`refundedBefore`, buf)
            FfiConverterOptionalString.write(value.`customerId`, buf)
    }
}

/**
 * How a client reaches its provider; the same options for every provider and language.
 */
internal data class ClientOptions (
    /**
     * Where the provider is reached. Default: the provider's production address; required where it
     * publishes none, which is Glase, and there the whole address of the endpoint. Must be https;
     * http is taken for loopback, and elsewhere with `allow_plain_http`.
     */
    val `baseUrl`: kotlin.String? = null
    ,
    /**
     * Longest time for one call: waiting for a connection, connecting, sending, reading, retries.
     * Default 30 seconds, and more where an operation says so; more than zero.
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
 * A postal address.
 */
public data class FlowgladAddress (
    /**
     * Name.
     */
    val `name`: kotlin.String?
    ,
    /**
     * First line.
     */
    val `line1`: kotlin.String?
    ,
    /**
     * Second line.
     */
    val `line2`: kotlin.String?
    ,
    /**
     * City.
     */
    val `city`: kotlin.String?
    ,
    /**
     * State or region.
     */
    val `state`: kotlin.String?
    ,
    /**
     * Postal code.
     */
    val `postalCode`: kotlin.String?
    ,
    /**
     * Country, two letters of ISO 3166-1.
     */
    val `country`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladAddress: FfiConverterRustBuffer<FlowgladAddress> {
    override fun read(buf: ByteBuffer): FlowgladAddress {
        return FlowgladAddress(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladAddress) = (
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`line1`) +
            FfiConverterOptionalString.allocationSize(value.`line2`) +
            FfiConverterOptionalString.allocationSize(value.`city`) +
            FfiConverterOptionalString.allocationSize(value.`state`) +
            FfiConverterOptionalString.allocationSize(value.`postalCode`) +
            FfiConverterOptionalString.allocationSize(value.`country`)
    )

    override fun write(value: FlowgladAddress, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`line1`, buf)
            FfiConverterOptionalString.write(value.`line2`, buf)
            FfiConverterOptionalString.write(value.`city`, buf)
            FfiConverterOptionalString.write(value.`state`, buf)
            FfiConverterOptionalString.write(value.`postalCode`, buf)
            FfiConverterOptionalString.write(value.`country`, buf)
    }
}

/**
 * Who is billed, and where.
 */
public data class FlowgladBillingAddress (
    /**
     * Name.
     */
    val `name`: kotlin.String?
    ,
    /**
     * First name.
     */
    val `firstName`: kotlin.String?
    ,
    /**
     * Last name.
     */
    val `lastName`: kotlin.String?
    ,
    /**
     * E-mail address.
     */
    val `email`: kotlin.String?
    ,
    /**
     * Telephone number.
     */
    val `phone`: kotlin.String?
    ,
    /**
     * Postal address.
     */
    val `address`: FlowgladAddress?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladBillingAddress: FfiConverterRustBuffer<FlowgladBillingAddress> {
    override fun read(buf: ByteBuffer): FlowgladBillingAddress {
        return FlowgladBillingAddress(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeFlowgladAddress.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladBillingAddress) = (
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`firstName`) +
            FfiConverterOptionalString.allocationSize(value.`lastName`) +
            FfiConverterOptionalString.allocationSize(value.`email`) +
            FfiConverterOptionalString.allocationSize(value.`phone`) +
            FfiConverterOptionalTypeFlowgladAddress.allocationSize(value.`address`)
    )

    override fun write(value: FlowgladBillingAddress, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`firstName`, buf)
            FfiConverterOptionalString.write(value.`lastName`, buf)
            FfiConverterOptionalString.write(value.`email`, buf)
            FfiConverterOptionalString.write(value.`phone`, buf)
            FfiConverterOptionalTypeFlowgladAddress.write(value.`address`, buf)
    }
}

/**
 * Which subscription to end, and when.
 */
internal data class FlowgladCancelSubscriptionRequest (
    /**
     * Flowglad's id of the subscription.
     */
    val `subscriptionId`: kotlin.String
    ,
    /**
     * When it ends.
     */
    val `timing`: FlowgladCancellationTiming

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladCancelSubscriptionRequest: FfiConverterRustBuffer<FlowgladCancelSubscriptionRequest> {
    override fun read(buf: ByteBuffer): FlowgladCancelSubscriptionRequest {
        return FlowgladCancelSubscriptionRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeFlowgladCancellationTiming.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladCancelSubscriptionRequest) = (
            FfiConverterString.allocationSize(value.`subscriptionId`) +
            FfiConverterTypeFlowgladCancellationTiming.allocationSize(value.`timing`)
    )

    override fun write(value: FlowgladCancelSubscriptionRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`subscriptionId`, buf)
            FfiConverterTypeFlowgladCancellationTiming.write(value.`timing`, buf)
    }
}

/**
 * A page on which a customer pays or saves a payment method.
 */
public data class FlowgladCheckoutSession (
    /**
     * Flowglad's id of the session.
     */
    val `id`: kotlin.String
    ,
    /**
     * The page to lead the customer to.
     */
    val `url`: kotlin.String?
    ,
    /**
     * When it was made.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was changed last.
     */
    val `updatedAt`: Timestamp?
    ,
    /**
     * When it can no longer be used.
     */
    val `expiresAt`: Timestamp?
    ,
    /**
     * Whether it is about real money.
     */
    val `livemode`: kotlin.Boolean?
    ,
    /**
     * What it is for.
     */
    val `sessionType`: FlowgladCheckoutSessionType
    ,
    /**
     * Flowglad's word for where it stands.
     */
    val `status`: FlowgladCheckoutSessionStatus
    ,
    /**
     * Where its payment stands, in the words that all providers share; absent when the session
     * takes no money.
     */
    val `state`: PaymentState?
    ,
    /**
     * The organization that is paid.
     */
    val `organizationId`: kotlin.String?
    ,
    /**
     * The pricing model that it belongs to.
     */
    val `pricingModelId`: kotlin.String?
    ,
    /**
     * The price that is paid.
     */
    val `priceId`: kotlin.String?
    ,
    /**
     * How many.
     */
    val `quantity`: kotlin.UInt?
    ,
    /**
     * The purchase that came of it.
     */
    val `purchaseId`: kotlin.String?
    ,
    /**
     * The invoice that came of it.
     */
    val `invoiceId`: kotlin.String?
    ,
    /**
     * The discount that was used.
     */
    val `discountId`: kotlin.String?
    ,
    /**
     * Flowglad's id of the customer.
     */
    val `customerId`: kotlin.String?
    ,
    /**
     * Name of the customer.
     */
    val `customerName`: kotlin.String?
    ,
    /**
     * E-mail address of the customer.
     */
    val `customerEmail`: kotlin.String?
    ,
    /**
     * What the customer pays with.
     */
    val `paymentMethodType`: FlowgladPaymentMethodType?
    ,
    /**
     * Billing address, as the customer gave it.
     */
    val `billingAddress`: FlowgladBillingAddress?
    ,
    /**
     * Where the page leads after success.
     */
    val `successUrl`: kotlin.String?
    ,
    /**
     * Where the page leads when the customer gives up.
     */
    val `cancelUrl`: kotlin.String?
    ,
    /**
     * Whether a subscription keeps its billing day.
     */
    val `preserveBillingCycleAnchor`: kotlin.Boolean?
    ,
    /**
     * Your own texts; numbers and booleans as JSON writes them.
     */
    val `outputMetadata`: Map<kotlin.String, kotlin.String>?
    ,
    /**
     * Name of what the session makes.
     */
    val `outputName`: kotlin.String?
    ,
    /**
     * The subscription that it is for.
     */
    val `targetSubscriptionId`: kotlin.String?
    ,
    /**
     * Whether the customer's subscriptions change to the new method.
     */
    val `automaticallyUpdateSubscriptions`: kotlin.Boolean?
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
internal object FfiConverterTypeFlowgladCheckoutSession: FfiConverterRustBuffer<FlowgladCheckoutSession> {
    override fun read(buf: ByteBuffer): FlowgladCheckoutSession {
        return FlowgladCheckoutSession(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterTypeFlowgladCheckoutSessionType.read(buf),
            FfiConverterTypeFlowgladCheckoutSessionStatus.read(buf),
            FfiConverterOptionalTypePaymentState.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeFlowgladPaymentMethodType.read(buf),
            FfiConverterOptionalTypeFlowgladBillingAddress.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalMapStringString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladCheckoutSession) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`url`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`expiresAt`) +
            FfiConverterOptionalBoolean.allocationSize(value.`livemode`) +
            FfiConverterTypeFlowgladCheckoutSessionType.allocationSize(value.`sessionType`) +
            FfiConverterTypeFlowgladCheckoutSessionStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypePaymentState.allocationSize(value.`state`) +
            FfiConverterOptionalString.allocationSize(value.`organizationId`) +
            FfiConverterOptionalString.allocationSize(value.`pricingModelId`) +
            FfiConverterOptionalString.allocationSize(value.`priceId`) +
            FfiConverterOptionalUInt.allocationSize(value.`quantity`) +
            FfiConverterOptionalString.allocationSize(value.`purchaseId`) +
            FfiConverterOptionalString.allocationSize(value.`invoiceId`) +
            FfiConverterOptionalString.allocationSize(value.`discountId`) +
            FfiConverterOptionalString.allocationSize(value.`customerId`) +
            FfiConverterOptionalString.allocationSize(value.`customerName`) +
            FfiConverterOptionalString.allocationSize(value.`customerEmail`) +
            FfiConverterOptionalTypeFlowgladPaymentMethodType.allocationSize(value.`paymentMethodType`) +
            FfiConverterOptionalTypeFlowgladBillingAddress.allocationSize(value.`billingAddress`) +
            FfiConverterOptionalString.allocationSize(value.`successUrl`) +
            FfiConverterOptionalString.allocationSize(value.`cancelUrl`) +
            FfiConverterOptionalBoolean.allocationSize(value.`preserveBillingCycleAnchor`) +
            FfiConverterOptionalMapStringString.allocationSize(value.`outputMetadata`) +
            FfiConverterOptionalString.allocationSize(value.`outputName`) +
            FfiConverterOptionalString.allocationSize(value.`targetSubscriptionId`) +
            FfiConverterOptionalBoolean.allocationSize(value.`automaticallyUpdateSubscriptions`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: FlowgladCheckoutSession, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`url`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`expiresAt`, buf)
            FfiConverterOptionalBoolean.write(value.`livemode`, buf)
            FfiConverterTypeFlowgladCheckoutSessionType.write(value.`sessionType`, buf)
            FfiConverterTypeFlowgladCheckoutSessionStatus.write(value.`status`, buf)
            FfiConverterOptionalTypePaymentState.write(value.`state`, buf)
            FfiConverterOptionalString.write(value.`organizationId`, buf)
            FfiConverterOptionalString.write(value.`pricingModelId`, buf)
            FfiConverterOptionalString.write(value.`priceId`, buf)
            FfiConverterOptionalUInt.write(value.`quantity`, buf)
            FfiConverterOptionalString.write(value.`purchaseId`, buf)
            FfiConverterOptionalString.write(value.`invoiceId`, buf)
            FfiConverterOptionalString.write(value.`discountId`, buf)
            FfiConverterOptionalString.write(value.`customerId`, buf)
            FfiConverterOptionalString.write(value.`customerName`, buf)
            FfiConverterOptionalString.write(value.`customerEmail`, buf)
            FfiConverterOptionalTypeFlowgladPaymentMethodType.write(value.`paymentMethodType`, buf)
            FfiConverterOptionalTypeFlowgladBillingAddress.write(value.`billingAddress`, buf)
            FfiConverterOptionalString.write(value.`successUrl`, buf)
            FfiConverterOptionalString.write(value.`cancelUrl`, buf)
            FfiConverterOptionalBoolean.write(value.`preserveBillingCycleAnchor`, buf)
            FfiConverterOptionalMapStringString.write(value.`outputMetadata`, buf)
            FfiConverterOptionalString.write(value.`outputName`, buf)
            FfiConverterOptionalString.write(value.`targetSubscriptionId`, buf)
            FfiConverterOptionalBoolean.write(value.`automaticallyUpdateSubscriptions`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * What a customer is to pay for or to save, and where the page leads afterwards.
 */
internal data class FlowgladCreateCheckoutSessionRequest (
    /**
     * Where the page leads after success, an absolute address.
     */
    val `successUrl`: kotlin.String
    ,
    /**
     * Where the page leads when the customer gives up, an absolute address.
     */
    val `cancelUrl`: kotlin.String
    ,
    /**
     * What the page is for. Default `product`; `purchase` sessions are made by Flowglad alone.
     */
    val `sessionType`: FlowgladCheckoutSessionType? = null
    ,
    /**
     * Your own id of the customer. Required, except for an anonymous `product` session.
     */
    val `customerExternalId`: kotlin.String? = null
    ,
    /**
     * `product` only: whether anybody may pay, instead of a customer that is named.
     */
    val `anonymous`: kotlin.Boolean = false
    ,
    /**
     * `product` only: id of the price. Exactly one of `price_id` and `price_slug`.
     */
    val `priceId`: kotlin.String? = null
    ,
    /**
     * `product` only: slug of the price.
     */
    val `priceSlug`: kotlin.String? = null
    ,
    /**
     * `product` only: how many, at least 1. Default: Flowglad's own, 1.
     */
    val `quantity`: kotlin.UInt? = null
    ,
    /**
     * Not for `add_payment_method`: whether a subscription keeps its billing day. Default:
     * Flowglad's own, no.
     */
    val `preserveBillingCycleAnchor`: kotlin.Boolean? = null
    ,
    /**
     * The subscription: required for `activate_subscription`, possible for `add_payment_method`.
     */
    val `targetSubscriptionId`: kotlin.String? = null
    ,
    /**
     * `add_payment_method` only: whether the customer's subscriptions change to the new method.
     */
    val `automaticallyUpdateSubscriptions`: kotlin.Boolean? = null
    ,
    /**
     * Your own texts, kept with what the session makes, each of at most 500 characters. Put a
     * reference in that no other session has: nothing else finds a session whose answer was lost.
     */
    val `outputMetadata`: Map<kotlin.String, kotlin.String>? = null
    ,
    /**
     * Name of what the session makes.
     */
    val `outputName`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladCreateCheckoutSessionRequest: FfiConverterRustBuffer<FlowgladCreateCheckoutSessionRequest> {
    override fun read(buf: ByteBuffer): FlowgladCreateCheckoutSessionRequest {
        return FlowgladCreateCheckoutSessionRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeFlowgladCheckoutSessionType.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalMapStringString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladCreateCheckoutSessionRequest) = (
            FfiConverterString.allocationSize(value.`successUrl`) +
            FfiConverterString.allocationSize(value.`cancelUrl`) +
            FfiConverterOptionalTypeFlowgladCheckoutSessionType.allocationSize(value.`sessionType`) +
            FfiConverterOptionalString.allocationSize(value.`customerExternalId`) +
            FfiConverterBoolean.allocationSize(value.`anonymous`) +
            FfiConverterOptionalString.allocationSize(value.`priceId`) +
            FfiConverterOptionalString.allocationSize(value.`priceSlug`) +
            FfiConverterOptionalUInt.allocationSize(value.`quantity`) +
            FfiConverterOptionalBoolean.allocationSize(value.`preserveBillingCycleAnchor`) +
            FfiConverterOptionalString.allocationSize(value.`targetSubscriptionId`) +
            FfiConverterOptionalBoolean.allocationSize(value.`automaticallyUpdateSubscriptions`) +
            FfiConverterOptionalMapStringString.allocationSize(value.`outputMetadata`) +
            FfiConverterOptionalString.allocationSize(value.`outputName`)
    )

    override fun write(value: FlowgladCreateCheckoutSessionRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`successUrl`, buf)
            FfiConverterString.write(value.`cancelUrl`, buf)
            FfiConverterOptionalTypeFlowgladCheckoutSessionType.write(value.`sessionType`, buf)
            FfiConverterOptionalString.write(value.`customerExternalId`, buf)
            FfiConverterBoolean.write(value.`anonymous`, buf)
            FfiConverterOptionalString.write(value.`priceId`, buf)
            FfiConverterOptionalString.write(value.`priceSlug`, buf)
            FfiConverterOptionalUInt.write(value.`quantity`, buf)
            FfiConverterOptionalBoolean.write(value.`preserveBillingCycleAnchor`, buf)
            FfiConverterOptionalString.write(value.`targetSubscriptionId`, buf)
            FfiConverterOptionalBoolean.write(value.`automaticallyUpdateSubscriptions`, buf)
            FfiConverterOptionalMapStringString.write(value.`outputMetadata`, buf)
            FfiConverterOptionalString.write(value.`outputName`, buf)
    }
}

/**
 * What a customer has used.
 */
internal data class FlowgladCreateUsageEventRequest (
    /**
     * The subscription that it is billed on.
     */
    val `subscriptionId`: kotlin.String
    ,
    /**
     * How much was used, in the meter's unit, more than zero; not an amount of money.
     */
    val `amount`: kotlin.ULong
    ,
    /**
     * Your own id of the event. The same id on the same meter counts once, so that the call may be
     * repeated.
     */
    val `transactionId`: kotlin.String
    ,
    /**
     * Id of the usage price. Exactly one of the four names what was used.
     */
    val `priceId`: kotlin.String? = null
    ,
    /**
     * Slug of the usage price.
     */
    val `priceSlug`: kotlin.String? = null
    ,
    /**
     * Id of the usage meter.
     */
    val `usageMeterId`: kotlin.String? = null
    ,
    /**
     * Slug of the usage meter.
     */
    val `usageMeterSlug`: kotlin.String? = null
    ,
    /**
     * When it was used, to the millisecond. Default: now, by Flowglad's clock.
     */
    val `usageDate`: Timestamp? = null
    ,
    /**
     * What meters that count distinct properties look at; such a meter requires it.
     */
    val `properties`: Map<kotlin.String, kotlin.String>? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladCreateUsageEventRequest: FfiConverterRustBuffer<FlowgladCreateUsageEventRequest> {
    override fun read(buf: ByteBuffer): FlowgladCreateUsageEventRequest {
        return FlowgladCreateUsageEventRequest(
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalMapStringString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladCreateUsageEventRequest) = (
            FfiConverterString.allocationSize(value.`subscriptionId`) +
            FfiConverterULong.allocationSize(value.`amount`) +
            FfiConverterString.allocationSize(value.`transactionId`) +
            FfiConverterOptionalString.allocationSize(value.`priceId`) +
            FfiConverterOptionalString.allocationSize(value.`priceSlug`) +
            FfiConverterOptionalString.allocationSize(value.`usageMeterId`) +
            FfiConverterOptionalString.allocationSize(value.`usageMeterSlug`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`usageDate`) +
            FfiConverterOptionalMapStringString.allocationSize(value.`properties`)
    )

    override fun write(value: FlowgladCreateUsageEventRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`subscriptionId`, buf)
            FfiConverterULong.write(value.`amount`, buf)
            FfiConverterString.write(value.`transactionId`, buf)
            FfiConverterOptionalString.write(value.`priceId`, buf)
            FfiConverterOptionalString.write(value.`priceSlug`, buf)
            FfiConverterOptionalString.write(value.`usageMeterId`, buf)
            FfiConverterOptionalString.write(value.`usageMeterSlug`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`usageDate`, buf)
            FfiConverterOptionalMapStringString.write(value.`properties`, buf)
    }
}

/**
 * What a Flowglad organization is reached with.
 */
internal data class FlowgladCredentials (
    /**
     * API key, `sk_test_...` or `sk_live_...`; it decides between test and live, and sees one
     * pricing model only.
     */
    val `apiKey`: Secret

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladCredentials: FfiConverterRustBuffer<FlowgladCredentials> {
    override fun read(buf: ByteBuffer): FlowgladCredentials {
        return FlowgladCredentials(
            FfiConverterTypeSecret.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladCredentials) = (
            FfiConverterTypeSecret.allocationSize(value.`apiKey`)
    )

    override fun write(value: FlowgladCredentials, buf: ByteBuffer) {
            FfiConverterTypeSecret.write(value.`apiKey`, buf)
    }
}

/**
 * A customer.
 */
public data class FlowgladCustomer (
    /**
     * Flowglad's id of the customer.
     */
    val `id`: kotlin.String
    ,
    /**
     * Your own id of the customer.
     */
    val `externalId`: kotlin.String
    ,
    /**
     * When the customer was made.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When the customer was changed last.
     */
    val `updatedAt`: Timestamp?
    ,
    /**
     * Whether the customer is about real money.
     */
    val `livemode`: kotlin.Boolean?
    ,
    /**
     * The organization that the customer belongs to.
     */
    val `organizationId`: kotlin.String?
    ,
    /**
     * The pricing model that the customer belongs to.
     */
    val `pricingModelId`: kotlin.String?
    ,
    /**
     * E-mail address.
     */
    val `email`: kotlin.String
    ,
    /**
     * Name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Whether the customer was put aside.
     */
    val `archived`: kotlin.Boolean
    ,
    /**
     * What the customer's invoice numbers begin with.
     */
    val `invoiceNumberBase`: kotlin.String?
    ,
    /**
     * Address of the customer's logo.
     */
    val `logoUrl`: kotlin.String?
    ,
    /**
     * Address of the customer's icon.
     */
    val `iconUrl`: kotlin.String?
    ,
    /**
     * Domain of the customer.
     */
    val `domain`: kotlin.String?
    ,
    /**
     * Flowglad's id of the user behind the customer.
     */
    val `userId`: kotlin.String?
    ,
    /**
     * Billing address.
     */
    val `billingAddress`: FlowgladBillingAddress?
    ,
    /**
     * The answer's text for this customer, secrets and card numbers taken out.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladCustomer: FfiConverterRustBuffer<FlowgladCustomer> {
    override fun read(buf: ByteBuffer): FlowgladCustomer {
        return FlowgladCustomer(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeFlowgladBillingAddress.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladCustomer) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`externalId`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalBoolean.allocationSize(value.`livemode`) +
            FfiConverterOptionalString.allocationSize(value.`organizationId`) +
            FfiConverterOptionalString.allocationSize(value.`pricingModelId`) +
            FfiConverterString.allocationSize(value.`email`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterBoolean.allocationSize(value.`archived`) +
            FfiConverterOptionalString.allocationSize(value.`invoiceNumberBase`) +
            FfiConverterOptionalString.allocationSize(value.`logoUrl`) +
            FfiConverterOptionalString.allocationSize(value.`iconUrl`) +
            FfiConverterOptionalString.allocationSize(value.`domain`) +
            FfiConverterOptionalString.allocationSize(value.`userId`) +
            FfiConverterOptionalTypeFlowgladBillingAddress.allocationSize(value.`billingAddress`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: FlowgladCustomer, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`externalId`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalBoolean.write(value.`livemode`, buf)
            FfiConverterOptionalString.write(value.`organizationId`, buf)
            FfiConverterOptionalString.write(value.`pricingModelId`, buf)
            FfiConverterString.write(value.`email`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterBoolean.write(value.`archived`, buf)
            FfiConverterOptionalString.write(value.`invoiceNumberBase`, buf)
            FfiConverterOptionalString.write(value.`logoUrl`, buf)
            FfiConverterOptionalString.write(value.`iconUrl`, buf)
            FfiConverterOptionalString.write(value.`domain`, buf)
            FfiConverterOptionalString.write(value.`userId`, buf)
            FfiConverterOptionalTypeFlowgladBillingAddress.write(value.`billingAddress`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Everything about a customer's payments.
 *
 * The organization's pricing model and the purchases are in `raw` only.
 */
public data class FlowgladCustomerBilling (
    /**
     * The customer.
     */
    val `customer`: FlowgladCustomer
    ,
    /**
     * All subscriptions, ended ones too.
     */
    val `subscriptions`: List<FlowgladSubscription>
    ,
    /**
     * The subscriptions that the customer has now.
     */
    val `currentSubscriptions`: List<FlowgladSubscription>
    ,
    /**
     * The subscription that the customer has now, when there is one.
     */
    val `currentSubscription`: FlowgladSubscription?
    ,
    /**
     * All invoices.
     */
    val `invoices`: List<FlowgladInvoice>
    ,
    /**
     * The saved payment methods.
     */
    val `paymentMethods`: List<FlowgladPaymentMethod>
    ,
    /**
     * The page on which the customer can see and change all this.
     */
    val `billingPortalUrl`: kotlin.String?
    ,
    /**
     * The answer's text, secrets and card numbers taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladCustomerBilling: FfiConverterRustBuffer<FlowgladCustomerBilling> {
    override fun read(buf: ByteBuffer): FlowgladCustomerBilling {
        return FlowgladCustomerBilling(
            FfiConverterTypeFlowgladCustomer.read(buf),
            FfiConverterSequenceTypeFlowgladSubscription.read(buf),
            FfiConverterSequenceTypeFlowgladSubscription.read(buf),
            FfiConverterOptionalTypeFlowgladSubscription.read(buf),
            FfiConverterSequenceTypeFlowgladInvoice.read(buf),
            FfiConverterSequenceTypeFlowgladPaymentMethod.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladCustomerBilling) = (
            FfiConverterTypeFlowgladCustomer.allocationSize(value.`customer`) +
            FfiConverterSequenceTypeFlowgladSubscription.allocationSize(value.`subscriptions`) +
            FfiConverterSequenceTypeFlowgladSubscription.allocationSize(value.`currentSubscriptions`) +
            FfiConverterOptionalTypeFlowgladSubscription.allocationSize(value.`currentSubscription`) +
            FfiConverterSequenceTypeFlowgladInvoice.allocationSize(value.`invoices`) +
            FfiConverterSequenceTypeFlowgladPaymentMethod.allocationSize(value.`paymentMethods`) +
            FfiConverterOptionalString.allocationSize(value.`billingPortalUrl`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: FlowgladCustomerBilling, buf: ByteBuffer) {
            FfiConverterTypeFlowgladCustomer.write(value.`customer`, buf)
            FfiConverterSequenceTypeFlowgladSubscription.write(value.`subscriptions`, buf)
            FfiConverterSequenceTypeFlowgladSubscription.write(value.`currentSubscriptions`, buf)
            FfiConverterOptionalTypeFlowgladSubscription.write(value.`currentSubscription`, buf)
            FfiConverterSequenceTypeFlowgladInvoice.write(value.`invoices`, buf)
            FfiConverterSequenceTypeFlowgladPaymentMethod.write(value.`paymentMethods`, buf)
            FfiConverterOptionalString.write(value.`billingPortalUrl`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Which checkout session to read.
 */
internal data class FlowgladGetCheckoutSessionRequest (
    /**
     * Flowglad's id of the session.
     */
    val `checkoutSessionId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladGetCheckoutSessionRequest: FfiConverterRustBuffer<FlowgladGetCheckoutSessionRequest> {
    override fun read(buf: ByteBuffer): FlowgladGetCheckoutSessionRequest {
        return FlowgladGetCheckoutSessionRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladGetCheckoutSessionRequest) = (
            FfiConverterString.allocationSize(value.`checkoutSessionId`)
    )

    override fun write(value: FlowgladGetCheckoutSessionRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutSessionId`, buf)
    }
}

/**
 * Whose billing to read.
 */
internal data class FlowgladGetCustomerBillingRequest (
    /**
     * Your own id of the customer, not Flowglad's.
     */
    val `externalId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladGetCustomerBillingRequest: FfiConverterRustBuffer<FlowgladGetCustomerBillingRequest> {
    override fun read(buf: ByteBuffer): FlowgladGetCustomerBillingRequest {
        return FlowgladGetCustomerBillingRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladGetCustomerBillingRequest) = (
            FfiConverterString.allocationSize(value.`externalId`)
    )

    override fun write(value: FlowgladGetCustomerBillingRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`externalId`, buf)
    }
}

/**
 * Which customer to read.
 */
internal data class FlowgladGetCustomerRequest (
    /**
     * Your own id of the customer, not Flowglad's.
     */
    val `externalId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladGetCustomerRequest: FfiConverterRustBuffer<FlowgladGetCustomerRequest> {
    override fun read(buf: ByteBuffer): FlowgladGetCustomerRequest {
        return FlowgladGetCustomerRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladGetCustomerRequest) = (
            FfiConverterString.allocationSize(value.`externalId`)
    )

    override fun write(value: FlowgladGetCustomerRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`externalId`, buf)
    }
}

/**
 * Which payment to read.
 */
internal data class FlowgladGetPaymentRequest (
    /**
     * Flowglad's id of the payment.
     */
    val `paymentId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladGetPaymentRequest: FfiConverterRustBuffer<FlowgladGetPaymentRequest> {
    override fun read(buf: ByteBuffer): FlowgladGetPaymentRequest {
        return FlowgladGetPaymentRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladGetPaymentRequest) = (
            FfiConverterString.allocationSize(value.`paymentId`)
    )

    override fun write(value: FlowgladGetPaymentRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`paymentId`, buf)
    }
}

/**
 * Which subscription to read.
 */
internal data class FlowgladGetSubscriptionRequest (
    /**
     * Flowglad's id of the subscription.
     */
    val `subscriptionId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladGetSubscriptionRequest: FfiConverterRustBuffer<FlowgladGetSubscriptionRequest> {
    override fun read(buf: ByteBuffer): FlowgladGetSubscriptionRequest {
        return FlowgladGetSubscriptionRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladGetSubscriptionRequest) = (
            FfiConverterString.allocationSize(value.`subscriptionId`)
    )

    override fun write(value: FlowgladGetSubscriptionRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`subscriptionId`, buf)
    }
}

/**
 * An invoice with its lines; the total is the sum of the lines and the tax.
 */
public data class FlowgladInvoice (
    /**
     * Flowglad's id of the invoice.
     */
    val `id`: kotlin.String
    ,
    /**
     * Number of the invoice.
     */
    val `invoiceNumber`: kotlin.String?
    ,
    /**
     * What it is for.
     */
    val `invoiceType`: FlowgladInvoiceType?
    ,
    /**
     * Where it stands.
     */
    val `status`: FlowgladInvoiceStatus
    ,
    /**
     * Currency.
     */
    val `currency`: Currency
    ,
    /**
     * When it was made.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was changed last.
     */
    val `updatedAt`: Timestamp?
    ,
    /**
     * Date on it.
     */
    val `invoiceDate`: Timestamp?
    ,
    /**
     * When it has to be paid.
     */
    val `dueDate`: Timestamp?
    ,
    /**
     * Whether it is about real money.
     */
    val `livemode`: kotlin.Boolean?
    ,
    /**
     * Flowglad's id of the customer.
     */
    val `customerId`: kotlin.String?
    ,
    /**
     * The organization that is paid.
     */
    val `organizationId`: kotlin.String?
    ,
    /**
     * The pricing model that it belongs to.
     */
    val `pricingModelId`: kotlin.String?
    ,
    /**
     * The subscription that it is for.
     */
    val `subscriptionId`: kotlin.String?
    ,
    /**
     * The purchase that it is for.
     */
    val `purchaseId`: kotlin.String?
    ,
    /**
     * The billing period that it is for.
     */
    val `billingPeriodId`: kotlin.String?
    ,
    /**
     * When that billing period begins.
     */
    val `billingPeriodStartDate`: Timestamp?
    ,
    /**
     * When that billing period ends.
     */
    val `billingPeriodEndDate`: Timestamp?
    ,
    /**
     * The run that made it.
     */
    val `billingRunId`: kotlin.String?
    ,
    /**
     * Flowglad's id of the member who owns it.
     */
    val `ownerMembershipId`: kotlin.String?
    ,
    /**
     * Text on it.
     */
    val `memo`: kotlin.String?
    ,
    /**
     * Address of its PDF.
     */
    val `pdfUrl`: kotlin.String?
    ,
    /**
     * Address of its receipt's PDF.
     */
    val `receiptPdfUrl`: kotlin.String?
    ,
    /**
     * Whether only a bank can pay it.
     */
    val `bankPaymentOnly`: kotlin.Boolean?
    ,
    /**
     * Tax in major units.
     */
    val `taxAmount`: Decimal?
    ,
    /**
     * Tax in the smallest unit.
     */
    val `taxAmountMinor`: kotlin.Long?
    ,
    /**
     * Amount without tax in major units.
     */
    val `subtotal`: Decimal?
    ,
    /**
     * Amount without tax in the smallest unit.
     */
    val `subtotalMinor`: kotlin.Long?
    ,
    /**
     * Which tax.
     */
    val `taxType`: FlowgladTaxType?
    ,
    /**
     * Country of the tax, two letters of ISO 3166-1.
     */
    val `taxCountry`: kotlin.String?
    ,
    /**
     * State or region of the tax.
     */
    val `taxState`: kotlin.String?
    ,
    /**
     * Rate of the tax in percent, as Flowglad sent it.
     */
    val `taxRatePercentage`: kotlin.String?
    ,
    /**
     * Flowglad's fee in major units.
     */
    val `applicationFee`: Decimal?
    ,
    /**
     * Flowglad's fee in the smallest unit.
     */
    val `applicationFeeMinor`: kotlin.Long?
    ,
    /**
     * Its lines.
     */
    val `lineItems`: List<FlowgladInvoiceLineItem>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladInvoice: FfiConverterRustBuffer<FlowgladInvoice> {
    override fun read(buf: ByteBuffer): FlowgladInvoice {
        return FlowgladInvoice(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeFlowgladInvoiceType.read(buf),
            FfiConverterTypeFlowgladInvoiceStatus.read(buf),
            FfiConverterTypeCurrency.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeFlowgladTaxType.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterSequenceTypeFlowgladInvoiceLineItem.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladInvoice) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`invoiceNumber`) +
            FfiConverterOptionalTypeFlowgladInvoiceType.allocationSize(value.`invoiceType`) +
            FfiConverterTypeFlowgladInvoiceStatus.allocationSize(value.`status`) +
            FfiConverterTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`invoiceDate`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`dueDate`) +
            FfiConverterOptionalBoolean.allocationSize(value.`livemode`) +
            FfiConverterOptionalString.allocationSize(value.`customerId`) +
            FfiConverterOptionalString.allocationSize(value.`organizationId`) +
            FfiConverterOptionalString.allocationSize(value.`pricingModelId`) +
            FfiConverterOptionalString.allocationSize(value.`subscriptionId`) +
            FfiConverterOptionalString.allocationSize(value.`purchaseId`) +
            FfiConverterOptionalString.allocationSize(value.`billingPeriodId`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`billingPeriodStartDate`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`billingPeriodEndDate`) +
            FfiConverterOptionalString.allocationSize(value.`billingRunId`) +
            FfiConverterOptionalString.allocationSize(value.`ownerMembershipId`) +
            FfiConverterOptionalString.allocationSize(value.`memo`) +
            FfiConverterOptionalString.allocationSize(value.`pdfUrl`) +
            FfiConverterOptionalString.allocationSize(value.`receiptPdfUrl`) +
            FfiConverterOptionalBoolean.allocationSize(value.`bankPaymentOnly`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`taxAmount`) +
            FfiConverterOptionalLong.allocationSize(value.`taxAmountMinor`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`subtotal`) +
            FfiConverterOptionalLong.allocationSize(value.`subtotalMinor`) +
            FfiConverterOptionalTypeFlowgladTaxType.allocationSize(value.`taxType`) +
            FfiConverterOptionalString.allocationSize(value.`taxCountry`) +
            FfiConverterOptionalString.allocationSize(value.`taxState`) +
            FfiConverterOptionalString.allocationSize(value.`taxRatePercentage`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`applicationFee`) +
            FfiConverterOptionalLong.allocationSize(value.`applicationFeeMinor`) +
            FfiConverterSequenceTypeFlowgladInvoiceLineItem.allocationSize(value.`lineItems`)
    )

    override fun write(value: FlowgladInvoice, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`invoiceNumber`, buf)
            FfiConverterOptionalTypeFlowgladInvoiceType.write(value.`invoiceType`, buf)
            FfiConverterTypeFlowgladInvoiceStatus.write(value.`status`, buf)
            FfiConverterTypeCurrency.write(value.`currency`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`invoiceDate`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`dueDate`, buf)
            FfiConverterOptionalBoolean.write(value.`livemode`, buf)
            FfiConverterOptionalString.write(value.`customerId`, buf)
            FfiConverterOptionalString.write(value.`organizationId`, buf)
            FfiConverterOptionalString.write(value.`pricingModelId`, buf)
            FfiConverterOptionalString.write(value.`subscriptionId`, buf)
            FfiConverterOptionalString.write(value.`purchaseId`, buf)
            FfiConverterOptionalString.write(value.`billingPeriodId`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`billingPeriodStartDate`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`billingPeriodEndDate`, buf)
            FfiConverterOptionalString.write(value.`billingRunId`, buf)
            FfiConverterOptionalString.write(value.`ownerMembershipId`, buf)
            FfiConverterOptionalString.write(value.`memo`, buf)
            FfiConverterOptionalString.write(value.`pdfUrl`, buf)
            FfiConverterOptionalString.write(value.`receiptPdfUrl`, buf)
            FfiConverterOptionalBoolean.write(value.`bankPaymentOnly`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`taxAmount`, buf)
            FfiConverterOptionalLong.write(value.`taxAmountMinor`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`subtotal`, buf)
            FfiConverterOptionalLong.write(value.`subtotalMinor`, buf)
            FfiConverterOptionalTypeFlowgladTaxType.write(value.`taxType`, buf)
            FfiConverterOptionalString.write(value.`taxCountry`, buf)
            FfiConverterOptionalString.write(value.`taxState`, buf)
            FfiConverterOptionalString.write(value.`taxRatePercentage`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`applicationFee`, buf)
            FfiConverterOptionalLong.write(value.`applicationFeeMinor`, buf)
            FfiConverterSequenceTypeFlowgladInvoiceLineItem.write(value.`lineItems`, buf)
    }
}

/**
 * A line of an invoice.
 */
public data class FlowgladInvoiceLineItem (
    /**
     * Flowglad's id of the line.
     */
    val `id`: kotlin.String
    ,
    /**
     * What it is counted by.
     */
    val `lineType`: FlowgladInvoiceLineItemType?
    ,
    /**
     * What it is for.
     */
    val `description`: kotlin.String?
    ,
    /**
     * How many.
     */
    val `quantity`: kotlin.UInt
    ,
    /**
     * Price of one in major units.
     */
    val `price`: Decimal?
    ,
    /**
     * Price of one in the smallest unit.
     */
    val `priceMinor`: kotlin.Long
    ,
    /**
     * Flowglad's id of the price.
     */
    val `priceId`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladInvoiceLineItem: FfiConverterRustBuffer<FlowgladInvoiceLineItem> {
    override fun read(buf: ByteBuffer): FlowgladInvoiceLineItem {
        return FlowgladInvoiceLineItem(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeFlowgladInvoiceLineItemType.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladInvoiceLineItem) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeFlowgladInvoiceLineItemType.allocationSize(value.`lineType`) +
            FfiConverterOptionalString.allocationSize(value.`description`) +
            FfiConverterUInt.allocationSize(value.`quantity`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`price`) +
            FfiConverterLong.allocationSize(value.`priceMinor`) +
            FfiConverterOptionalString.allocationSize(value.`priceId`)
    )

    override fun write(value: FlowgladInvoiceLineItem, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalTypeFlowgladInvoiceLineItemType.write(value.`lineType`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
            FfiConverterUInt.write(value.`quantity`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`price`, buf)
            FfiConverterLong.write(value.`priceMinor`, buf)
            FfiConverterOptionalString.write(value.`priceId`, buf)
    }
}

/**
 * Which page of the payments to read, the oldest first.
 */
internal data class FlowgladListPaymentsRequest (
    /**
     * Payments on a page, 1 to 100. Default: Flowglad's own, 10.
     */
    val `limit`: kotlin.UInt? = null
    ,
    /**
     * The `next_cursor` of the page before. Default: the first page.
     */
    val `cursor`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladListPaymentsRequest: FfiConverterRustBuffer<FlowgladListPaymentsRequest> {
    override fun read(buf: ByteBuffer): FlowgladListPaymentsRequest {
        return FlowgladListPaymentsRequest(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladListPaymentsRequest) = (
            FfiConverterOptionalUInt.allocationSize(value.`limit`) +
            FfiConverterOptionalString.allocationSize(value.`cursor`)
    )

    override fun write(value: FlowgladListPaymentsRequest, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`limit`, buf)
            FfiConverterOptionalString.write(value.`cursor`, buf)
    }
}

/**
 * Which page of the subscriptions to read, the oldest first.
 */
internal data class FlowgladListSubscriptionsRequest (
    /**
     * Subscriptions on a page, 1 to 100. Default: Flowglad's own, 10.
     */
    val `limit`: kotlin.UInt? = null
    ,
    /**
     * The `next_cursor` of the page before. Default: the first page.
     */
    val `cursor`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladListSubscriptionsRequest: FfiConverterRustBuffer<FlowgladListSubscriptionsRequest> {
    override fun read(buf: ByteBuffer): FlowgladListSubscriptionsRequest {
        return FlowgladListSubscriptionsRequest(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladListSubscriptionsRequest) = (
            FfiConverterOptionalUInt.allocationSize(value.`limit`) +
            FfiConverterOptionalString.allocationSize(value.`cursor`)
    )

    override fun write(value: FlowgladListSubscriptionsRequest, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`limit`, buf)
            FfiConverterOptionalString.write(value.`cursor`, buf)
    }
}

/**
 * A payment, in either generation of Flowglad's record of it.
 *
 * Each amount is there twice: in major units, absent when the currency's decimals are not known,
 * and in the currency's smallest unit as Flowglad sent it.
 */
public data class FlowgladPayment (
    /**
     * Flowglad's id of the payment.
     */
    val `id`: kotlin.String
    ,
    /**
     * When the record was made.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When the record was changed last.
     */
    val `updatedAt`: Timestamp?
    ,
    /**
     * Commit of Flowglad's server that made the record; records made since October 2025 have none.
     */
    val `createdByCommit`: kotlin.String?
    ,
    /**
     * Commit of Flowglad's server that changed it last; records made since October 2025 have none.
     */
    val `updatedByCommit`: kotlin.String?
    ,
    /**
     * Whether it is real money.
     */
    val `livemode`: kotlin.Boolean?
    ,
    /**
     * The invoice that is paid.
     */
    val `invoiceId`: kotlin.String
    ,
    /**
     * Amount in major units, tax included.
     */
    val `amount`: Decimal?
    ,
    /**
     * Amount in the smallest unit, tax included.
     */
    val `amountMinor`: kotlin.Long
    ,
    /**
     * What it is paid with.
     */
    val `paymentMethod`: FlowgladPaymentMethodType
    ,
    /**
     * Currency.
     */
    val `currency`: Currency
    ,
    /**
     * Flowglad's word for where it stands.
     */
    val `status`: FlowgladPaymentStatus
    ,
    /**
     * Where it stands, in the words that all providers share; a refund of a part shows here only.
     */
    val `state`: PaymentState
    ,
    /**
     * When it was charged.
     */
    val `chargeDate`: Timestamp
    ,
    /**
     * When the money arrived.
     */
    val `settlementDate`: Timestamp?
    ,
    /**
     * Text kept with the payment.
     */
    val `description`: kotlin.String?
    ,
    /**
     * Number of the receipt.
     */
    val `receiptNumber`: kotlin.String?
    ,
    /**
     * Address of the receipt, as Flowglad sent it.
     */
    val `receiptUrl`: kotlin.String?
    ,
    /**
     * The organization that is paid.
     */
    val `organizationId`: kotlin.String?
    ,
    /**
     * Flowglad's id of the customer who pays.
     */
    val `customerId`: kotlin.String
    ,
    /**
     * The purchase that is paid.
     */
    val `purchaseId`: kotlin.String?
    ,
    /**
     * The subscription that is paid.
     */
    val `subscriptionId`: kotlin.String?
    ,
    /**
     * The saved payment method.
     */
    val `paymentMethodId`: kotlin.String?
    ,
    /**
     * The billing period that is paid.
     */
    val `billingPeriodId`: kotlin.String?
    ,
    /**
     * Tax in major units.
     */
    val `taxAmount`: Decimal?
    ,
    /**
     * Tax in the smallest unit.
     */
    val `taxAmountMinor`: kotlin.Long?
    ,
    /**
     * Amount without tax in major units.
     */
    val `subtotal`: Decimal?
    ,
    /**
     * Amount without tax in the smallest unit.
     */
    val `subtotalMinor`: kotlin.Long?
    ,
    /**
     * Which tax.
     */
    val `taxType`: FlowgladTaxType?
    ,
    /**
     * Country of the tax, two letters of ISO 3166-1.
     */
    val `taxCountry`: kotlin.String?
    ,
    /**
     * State or region of the tax.
     */
    val `taxState`: kotlin.String?
    ,
    /**
     * Rate of the tax in percent, as Flowglad sent it.
     */
    val `taxRatePercentage`: kotlin.String?
    ,
    /**
     * Flowglad's fee in major units.
     */
    val `applicationFee`: Decimal?
    ,
    /**
     * Flowglad's fee in the smallest unit.
     */
    val `applicationFeeMinor`: kotlin.Long?
    ,
    /**
     * Whether the whole payment was given back.
     */
    val `refunded`: kotlin.Boolean
    ,
    /**
     * All that was given back so far, in major units; absent or zero before the first refund.
     */
    val `refundedAmount`: Decimal?
    ,
    /**
     * All that was given back so far, in the smallest unit.
     */
    val `refundedAmountMinor`: kotlin.Long?
    ,
    /**
     * When it was given back.
     */
    val `refundedAt`: Timestamp?
    ,
    /**
     * Why it failed, in words.
     */
    val `failureMessage`: kotlin.String?
    ,
    /**
     * Why it failed, as a code. `payment_timeout` does not prove that no money moved.
     */
    val `failureCode`: kotlin.String?
    ,
    /**
     * The pricing model that the payment belongs to.
     */
    val `pricingModelId`: kotlin.String?
    ,
    /**
     * The answer's text for this payment, secrets and card numbers taken out; it holds the members
     * that are not named here too.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladPayment: FfiConverterRustBuffer<FlowgladPayment> {
    override fun read(buf: ByteBuffer): FlowgladPayment {
        return FlowgladPayment(
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterTypeFlowgladPaymentMethodType.read(buf),
            FfiConverterTypeCurrency.read(buf),
            FfiConverterTypeFlowgladPaymentStatus.read(buf),
            FfiConverterTypePaymentState.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeFlowgladTaxType.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladPayment) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalString.allocationSize(value.`createdByCommit`) +
            FfiConverterOptionalString.allocationSize(value.`updatedByCommit`) +
            FfiConverterOptionalBoolean.allocationSize(value.`livemode`) +
            FfiConverterString.allocationSize(value.`invoiceId`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterLong.allocationSize(value.`amountMinor`) +
            FfiConverterTypeFlowgladPaymentMethodType.allocationSize(value.`paymentMethod`) +
            FfiConverterTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterTypeFlowgladPaymentStatus.allocationSize(value.`status`) +
            FfiConverterTypePaymentState.allocationSize(value.`state`) +
            FfiConverterTypeTimestamp.allocationSize(value.`chargeDate`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`settlementDate`) +
            FfiConverterOptionalString.allocationSize(value.`description`) +
            FfiConverterOptionalString.allocationSize(value.`receiptNumber`) +
            FfiConverterOptionalString.allocationSize(value.`receiptUrl`) +
            FfiConverterOptionalString.allocationSize(value.`organizationId`) +
            FfiConverterString.allocationSize(value.`customerId`) +
            FfiConverterOptionalString.allocationSize(value.`purchaseId`) +
            FfiConverterOptionalString.allocationSize(value.`subscriptionId`) +
            FfiConverterOptionalString.allocationSize(value.`paymentMethodId`) +
            FfiConverterOptionalString.allocationSize(value.`billingPeriodId`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`taxAmount`) +
            FfiConverterOptionalLong.allocationSize(value.`taxAmountMinor`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`subtotal`) +
            FfiConverterOptionalLong.allocationSize(value.`subtotalMinor`) +
            FfiConverterOptionalTypeFlowgladTaxType.allocationSize(value.`taxType`) +
            FfiConverterOptionalString.allocationSize(value.`taxCountry`) +
            FfiConverterOptionalString.allocationSize(value.`taxState`) +
            FfiConverterOptionalString.allocationSize(value.`taxRatePercentage`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`applicationFee`) +
            FfiConverterOptionalLong.allocationSize(value.`applicationFeeMinor`) +
            FfiConverterBoolean.allocationSize(value.`refunded`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`refundedAmount`) +
            FfiConverterOptionalLong.allocationSize(value.`refundedAmountMinor`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`refundedAt`) +
            FfiConverterOptionalString.allocationSize(value.`failureMessage`) +
            FfiConverterOptionalString.allocationSize(value.`failureCode`) +
            FfiConverterOptionalString.allocationSize(value.`pricingModelId`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: FlowgladPayment, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalString.write(value.`createdByCommit`, buf)
            FfiConverterOptionalString.write(value.`updatedByCommit`, buf)
            FfiConverterOptionalBoolean.write(value.`livemode`, buf)
            FfiConverterString.write(value.`invoiceId`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amount`, buf)
            FfiConverterLong.write(value.`amountMinor`, buf)
            FfiConverterTypeFlowgladPaymentMethodType.write(value.`paymentMethod`, buf)
            FfiConverterTypeCurrency.write(value.`currency`, buf)
            FfiConverterTypeFlowgladPaymentStatus.write(value.`status`, buf)
            FfiConverterTypePaymentState.write(value.`state`, buf)
            FfiConverterTypeTimestamp.write(value.`chargeDate`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`settlementDate`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
            FfiConverterOptionalString.write(value.`receiptNumber`, buf)
            FfiConverterOptionalString.write(value.`receiptUrl`, buf)
            FfiConverterOptionalString.write(value.`organizationId`, buf)
            FfiConverterString.write(value.`customerId`, buf)
            FfiConverterOptionalString.write(value.`purchaseId`, buf)
            FfiConverterOptionalString.write(value.`subscriptionId`, buf)
            FfiConverterOptionalString.write(value.`paymentMethodId`, buf)
            FfiConverterOptionalString.write(value.`billingPeriodId`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`taxAmount`, buf)
            FfiConverterOptionalLong.write(value.`taxAmountMinor`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`subtotal`, buf)
            FfiConverterOptionalLong.write(value.`subtotalMinor`, buf)
            FfiConverterOptionalTypeFlowgladTaxType.write(value.`taxType`, buf)
            FfiConverterOptionalString.write(value.`taxCountry`, buf)
            FfiConverterOptionalString.write(value.`taxState`, buf)
            FfiConverterOptionalString.write(value.`taxRatePercentage`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`applicationFee`, buf)
            FfiConverterOptionalLong.write(value.`applicationFeeMinor`, buf)
            FfiConverterBoolean.write(value.`refunded`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`refundedAmount`, buf)
            FfiConverterOptionalLong.write(value.`refundedAmountMinor`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`refundedAt`, buf)
            FfiConverterOptionalString.write(value.`failureMessage`, buf)
            FfiConverterOptionalString.write(value.`failureCode`, buf)
            FfiConverterOptionalString.write(value.`pricingModelId`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Some of the payments of a walk.
 */
internal data class FlowgladPaymentBatch (
    /**
     * The payments that the walk has not given before.
     */
    val `items`: List<FlowgladPayment>
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
internal object FfiConverterTypeFlowgladPaymentBatch: FfiConverterRustBuffer<FlowgladPaymentBatch> {
    override fun read(buf: ByteBuffer): FlowgladPaymentBatch {
        return FlowgladPaymentBatch(
            FfiConverterSequenceTypeFlowgladPayment.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladPaymentBatch) = (
            FfiConverterSequenceTypeFlowgladPayment.allocationSize(value.`items`) +
            FfiConverterOptionalString.allocationSize(value.`cursor`)
    )

    override fun write(value: FlowgladPaymentBatch, buf: ByteBuffer) {
            FfiConverterSequenceTypeFlowgladPayment.write(value.`items`, buf)
            FfiConverterOptionalString.write(value.`cursor`, buf)
    }
}

/**
 * A saved payment method.
 */
public data class FlowgladPaymentMethod (
    /**
     * Flowglad's id of the payment method.
     */
    val `id`: kotlin.String
    ,
    /**
     * Flowglad's id of the customer.
     */
    val `customerId`: kotlin.String?
    ,
    /**
     * The pricing model that it belongs to.
     */
    val `pricingModelId`: kotlin.String?
    ,
    /**
     * When it was saved.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was changed last.
     */
    val `updatedAt`: Timestamp?
    ,
    /**
     * Whether it is about real money.
     */
    val `livemode`: kotlin.Boolean?
    ,
    /**
     * What it is.
     */
    val `methodType`: FlowgladPaymentMethodType
    ,
    /**
     * Whether it is the customer's default.
     */
    val `isDefault`: kotlin.Boolean?
    ,
    /**
     * Who is billed, and where.
     */
    val `billingDetails`: FlowgladBillingAddress?
    ,
    /**
     * Card scheme, as Flowglad names it.
     */
    val `brand`: kotlin.String?
    ,
    /**
     * Last four digits of the card or the account.
     */
    val `last4`: kotlin.String?
    ,
    /**
     * Your own texts; numbers and booleans as JSON writes them.
     */
    val `metadata`: Map<kotlin.String, kotlin.String>?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladPaymentMethod: FfiConverterRustBuffer<FlowgladPaymentMethod> {
    override fun read(buf: ByteBuffer): FlowgladPaymentMethod {
        return FlowgladPaymentMethod(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterTypeFlowgladPaymentMethodType.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeFlowgladBillingAddress.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalMapStringString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladPaymentMethod) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`customerId`) +
            FfiConverterOptionalString.allocationSize(value.`pricingModelId`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalBoolean.allocationSize(value.`livemode`) +
            FfiConverterTypeFlowgladPaymentMethodType.allocationSize(value.`methodType`) +
            FfiConverterOptionalBoolean.allocationSize(value.`isDefault`) +
            FfiConverterOptionalTypeFlowgladBillingAddress.allocationSize(value.`billingDetails`) +
            FfiConverterOptionalString.allocationSize(value.`brand`) +
            FfiConverterOptionalString.allocationSize(value.`last4`) +
            FfiConverterOptionalMapStringString.allocationSize(value.`metadata`)
    )

    override fun write(value: FlowgladPaymentMethod, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`customerId`, buf)
            FfiConverterOptionalString.write(value.`pricingModelId`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalBoolean.write(value.`livemode`, buf)
            FfiConverterTypeFlowgladPaymentMethodType.write(value.`methodType`, buf)
            FfiConverterOptionalBoolean.write(value.`isDefault`, buf)
            FfiConverterOptionalTypeFlowgladBillingAddress.write(value.`billingDetails`, buf)
            FfiConverterOptionalString.write(value.`brand`, buf)
            FfiConverterOptionalString.write(value.`last4`, buf)
            FfiConverterOptionalMapStringString.write(value.`metadata`, buf)
    }
}

/**
 * One page of payments, the oldest first.
 */
public data class FlowgladPaymentPage (
    /**
     * The payments, in Flowglad's order.
     */
    val `items`: List<FlowgladPayment>
    ,
    /**
     * The cursor of this page, as it was asked for.
     */
    val `currentCursor`: kotlin.String?
    ,
    /**
     * The cursor of the next page; absent on the last.
     */
    val `nextCursor`: kotlin.String?
    ,
    /**
     * Whether another page follows.
     */
    val `hasMore`: kotlin.Boolean
    ,
    /**
     * How many there are on all pages.
     */
    val `total`: kotlin.ULong?
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
internal object FfiConverterTypeFlowgladPaymentPage: FfiConverterRustBuffer<FlowgladPaymentPage> {
    override fun read(buf: ByteBuffer): FlowgladPaymentPage {
        return FlowgladPaymentPage(
            FfiConverterSequenceTypeFlowgladPayment.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladPaymentPage) = (
            FfiConverterSequenceTypeFlowgladPayment.allocationSize(value.`items`) +
            FfiConverterOptionalString.allocationSize(value.`currentCursor`) +
            FfiConverterOptionalString.allocationSize(value.`nextCursor`) +
            FfiConverterBoolean.allocationSize(value.`hasMore`) +
            FfiConverterOptionalULong.allocationSize(value.`total`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: FlowgladPaymentPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeFlowgladPayment.write(value.`items`, buf)
            FfiConverterOptionalString.write(value.`currentCursor`, buf)
            FfiConverterOptionalString.write(value.`nextCursor`, buf)
            FfiConverterBoolean.write(value.`hasMore`, buf)
            FfiConverterOptionalULong.write(value.`total`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * How to walk over all payments, the oldest first.
 */
internal data class FlowgladPaymentsRequest (
    /**
     * Payments read at a time, 1 to 100. Default 100.
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
internal object FfiConverterTypeFlowgladPaymentsRequest: FfiConverterRustBuffer<FlowgladPaymentsRequest> {
    override fun read(buf: ByteBuffer): FlowgladPaymentsRequest {
        return FlowgladPaymentsRequest(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladPaymentsRequest) = (
            FfiConverterOptionalUInt.allocationSize(value.`pageSize`) +
            FfiConverterOptionalString.allocationSize(value.`cursor`)
    )

    override fun write(value: FlowgladPaymentsRequest, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`pageSize`, buf)
            FfiConverterOptionalString.write(value.`cursor`, buf)
    }
}

/**
 * A price of a product.
 */
public data class FlowgladPrice (
    /**
     * Flowglad's id of the price.
     */
    val `id`: kotlin.String
    ,
    /**
     * Your own short name of it.
     */
    val `slug`: kotlin.String?
    ,
    /**
     * Name.
     */
    val `name`: kotlin.String?
    ,
    /**
     * The product.
     */
    val `productId`: kotlin.String?
    ,
    /**
     * How it is charged.
     */
    val `priceType`: FlowgladPriceType?
    ,
    /**
     * Currency.
     */
    val `currency`: Currency?
    ,
    /**
     * Price of one in major units.
     */
    val `unitPrice`: Decimal?
    ,
    /**
     * Price of one in the smallest unit.
     */
    val `unitPriceMinor`: kotlin.Long
    ,
    /**
     * Unit of the billing interval.
     */
    val `intervalUnit`: FlowgladIntervalUnit?
    ,
    /**
     * How many units an interval has.
     */
    val `intervalCount`: kotlin.UInt?
    ,
    /**
     * Length of the trial in days.
     */
    val `trialPeriodDays`: kotlin.UInt?
    ,
    /**
     * For usage, how many events one unit is.
     */
    val `usageEventsPerUnit`: kotlin.UInt?
    ,
    /**
     * For usage, the meter.
     */
    val `usageMeterId`: kotlin.String?
    ,
    /**
     * Whether it can be bought.
     */
    val `active`: kotlin.Boolean?
    ,
    /**
     * Whether it is the product's default.
     */
    val `isDefault`: kotlin.Boolean?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladPrice: FfiConverterRustBuffer<FlowgladPrice> {
    override fun read(buf: ByteBuffer): FlowgladPrice {
        return FlowgladPrice(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeFlowgladPriceType.read(buf),
            FfiConverterOptionalTypeCurrency.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalTypeFlowgladIntervalUnit.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladPrice) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`slug`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`productId`) +
            FfiConverterOptionalTypeFlowgladPriceType.allocationSize(value.`priceType`) +
            FfiConverterOptionalTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`unitPrice`) +
            FfiConverterLong.allocationSize(value.`unitPriceMinor`) +
            FfiConverterOptionalTypeFlowgladIntervalUnit.allocationSize(value.`intervalUnit`) +
            FfiConverterOptionalUInt.allocationSize(value.`intervalCount`) +
            FfiConverterOptionalUInt.allocationSize(value.`trialPeriodDays`) +
            FfiConverterOptionalUInt.allocationSize(value.`usageEventsPerUnit`) +
            FfiConverterOptionalString.allocationSize(value.`usageMeterId`) +
            FfiConverterOptionalBoolean.allocationSize(value.`active`) +
            FfiConverterOptionalBoolean.allocationSize(value.`isDefault`)
    )

    override fun write(value: FlowgladPrice, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`slug`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`productId`, buf)
            FfiConverterOptionalTypeFlowgladPriceType.write(value.`priceType`, buf)
            FfiConverterOptionalTypeCurrency.write(value.`currency`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`unitPrice`, buf)
            FfiConverterLong.write(value.`unitPriceMinor`, buf)
            FfiConverterOptionalTypeFlowgladIntervalUnit.write(value.`intervalUnit`, buf)
            FfiConverterOptionalUInt.write(value.`intervalCount`, buf)
            FfiConverterOptionalUInt.write(value.`trialPeriodDays`, buf)
            FfiConverterOptionalUInt.write(value.`usageEventsPerUnit`, buf)
            FfiConverterOptionalString.write(value.`usageMeterId`, buf)
            FfiConverterOptionalBoolean.write(value.`active`, buf)
            FfiConverterOptionalBoolean.write(value.`isDefault`, buf)
    }
}

/**
 * What to settle.
 */
internal data class FlowgladReconcileRequest (
    /**
     * The attempt that an outcome-unknown error of `refund_payment` carried.
     */
    val `attempt`: Attempt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladReconcileRequest: FfiConverterRustBuffer<FlowgladReconcileRequest> {
    override fun read(buf: ByteBuffer): FlowgladReconcileRequest {
        return FlowgladReconcileRequest(
            FfiConverterTypeAttempt.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladReconcileRequest) = (
            FfiConverterTypeAttempt.allocationSize(value.`attempt`)
    )

    override fun write(value: FlowgladReconcileRequest, buf: ByteBuffer) {
            FfiConverterTypeAttempt.write(value.`attempt`, buf)
    }
}

/**
 * What to give back of a payment.
 */
internal data class FlowgladRefundPaymentRequest (
    /**
     * Flowglad's id of the payment.
     */
    val `paymentId`: kotlin.String
    ,
    /**
     * Amount in major units of the payment's currency, more than zero, at most what is left.
     * Default: all that is left.
     */
    val `amount`: Decimal? = null
    ,
    /**
     * Whether an amount below what is left may be sent. Flowglad is known to give back the whole
     * payment instead, so such a refund is refused unless this is set.
     */
    val `allowPartial`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladRefundPaymentRequest: FfiConverterRustBuffer<FlowgladRefundPaymentRequest> {
    override fun read(buf: ByteBuffer): FlowgladRefundPaymentRequest {
        return FlowgladRefundPaymentRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladRefundPaymentRequest) = (
            FfiConverterString.allocationSize(value.`paymentId`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterBoolean.allocationSize(value.`allowPartial`)
    )

    override fun write(value: FlowgladRefundPaymentRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`paymentId`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amount`, buf)
            FfiConverterBoolean.write(value.`allowPartial`, buf)
    }
}

/**
 * A message to be signed as Flowglad's messages are, for tests of a handler.
 */
internal data class FlowgladSignWebhookRequest (
    /**
     * The body.
     */
    val `body`: kotlin.String
    ,
    /**
     * The endpoint's signing secret, `whsec_...`.
     */
    val `secret`: Secret
    ,
    /**
     * Id of the message, without dots. Default: a new one.
     */
    val `messageId`: kotlin.String? = null
    ,
    /**
     * When it was sent, to the second. Default: now.
     */
    val `sentAt`: Timestamp? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladSignWebhookRequest: FfiConverterRustBuffer<FlowgladSignWebhookRequest> {
    override fun read(buf: ByteBuffer): FlowgladSignWebhookRequest {
        return FlowgladSignWebhookRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeSecret.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladSignWebhookRequest) = (
            FfiConverterString.allocationSize(value.`body`) +
            FfiConverterTypeSecret.allocationSize(value.`secret`) +
            FfiConverterOptionalString.allocationSize(value.`messageId`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`sentAt`)
    )

    override fun write(value: FlowgladSignWebhookRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`body`, buf)
            FfiConverterTypeSecret.write(value.`secret`, buf)
            FfiConverterOptionalString.write(value.`messageId`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`sentAt`, buf)
    }
}

/**
 * A message with its signature.
 */
public data class FlowgladSignedWebhook (
    /**
     * The headers to send it with.
     */
    val `headers`: Map<kotlin.String, kotlin.String>
    ,
    /**
     * The body to send, as it was given.
     */
    val `body`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladSignedWebhook: FfiConverterRustBuffer<FlowgladSignedWebhook> {
    override fun read(buf: ByteBuffer): FlowgladSignedWebhook {
        return FlowgladSignedWebhook(
            FfiConverterMapStringString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladSignedWebhook) = (
            FfiConverterMapStringString.allocationSize(value.`headers`) +
            FfiConverterString.allocationSize(value.`body`)
    )

    override fun write(value: FlowgladSignedWebhook, buf: ByteBuffer) {
            FfiConverterMapStringString.write(value.`headers`, buf)
            FfiConverterString.write(value.`body`, buf)
    }
}

/**
 * A subscription.
 */
public data class FlowgladSubscription (
    /**
     * Flowglad's id of the subscription.
     */
    val `id`: kotlin.String
    ,
    /**
     * Flowglad's id of the customer.
     */
    val `customerId`: kotlin.String
    ,
    /**
     * The organization that is paid.
     */
    val `organizationId`: kotlin.String?
    ,
    /**
     * The price of its plan.
     */
    val `priceId`: kotlin.String?
    ,
    /**
     * The pricing model that it belongs to.
     */
    val `pricingModelId`: kotlin.String?
    ,
    /**
     * When it was made.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was changed last.
     */
    val `updatedAt`: Timestamp?
    ,
    /**
     * When it starts.
     */
    val `startDate`: Timestamp?
    ,
    /**
     * Whether it is about real money.
     */
    val `livemode`: kotlin.Boolean?
    ,
    /**
     * Whether the customer has it now.
     */
    val `current`: kotlin.Boolean?
    ,
    /**
     * Whether it is billed each period.
     */
    val `renews`: kotlin.Boolean?
    ,
    /**
     * Where it stands.
     */
    val `status`: FlowgladSubscriptionStatus
    ,
    /**
     * The payment method that is charged.
     */
    val `defaultPaymentMethodId`: kotlin.String?
    ,
    /**
     * The payment method that is charged when the first fails.
     */
    val `backupPaymentMethodId`: kotlin.String?
    ,
    /**
     * Name.
     */
    val `name`: kotlin.String?
    ,
    /**
     * Why it was canceled.
     */
    val `cancellationReason`: kotlin.String?
    ,
    /**
     * The subscription that took its place.
     */
    val `replacedBySubscriptionId`: kotlin.String?
    ,
    /**
     * When its trial ends.
     */
    val `trialEnd`: Timestamp?
    ,
    /**
     * When the billing period began.
     */
    val `currentBillingPeriodStart`: Timestamp?
    ,
    /**
     * When the billing period ends.
     */
    val `currentBillingPeriodEnd`: Timestamp?
    ,
    /**
     * The day that billing periods are counted from.
     */
    val `billingCycleAnchorDate`: Timestamp?
    ,
    /**
     * When it ended.
     */
    val `canceledAt`: Timestamp?
    ,
    /**
     * When it is going to end.
     */
    val `cancelScheduledAt`: Timestamp?
    ,
    /**
     * When its plan is going to change.
     */
    val `scheduledAdjustmentAt`: Timestamp?
    ,
    /**
     * Your own texts; numbers and booleans as JSON writes them.
     */
    val `metadata`: Map<kotlin.String, kotlin.String>?
    ,
    /**
     * Whether its plan is free.
     */
    val `isFreePlan`: kotlin.Boolean?
    ,
    /**
     * Whether it is never charged.
     */
    val `doNotCharge`: kotlin.Boolean?
    ,
    /**
     * Whether it is billed at the beginning of a period.
     */
    val `runBillingAtPeriodStart`: kotlin.Boolean?
    ,
    /**
     * Unit of the billing interval; absent when it does not renew.
     */
    val `interval`: FlowgladIntervalUnit?
    ,
    /**
     * How many units an interval has.
     */
    val `intervalCount`: kotlin.UInt?
    ,
    /**
     * What it consists of; only in a customer's billing.
     */
    val `items`: List<FlowgladSubscriptionItem>
    ,
    /**
     * The answer's text for this subscription, secrets and card numbers taken out.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladSubscription: FfiConverterRustBuffer<FlowgladSubscription> {
    override fun read(buf: ByteBuffer): FlowgladSubscription {
        return FlowgladSubscription(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterTypeFlowgladSubscriptionStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalMapStringString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeFlowgladIntervalUnit.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterSequenceTypeFlowgladSubscriptionItem.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladSubscription) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`customerId`) +
            FfiConverterOptionalString.allocationSize(value.`organizationId`) +
            FfiConverterOptionalString.allocationSize(value.`priceId`) +
            FfiConverterOptionalString.allocationSize(value.`pricingModelId`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`startDate`) +
            FfiConverterOptionalBoolean.allocationSize(value.`livemode`) +
            FfiConverterOptionalBoolean.allocationSize(value.`current`) +
            FfiConverterOptionalBoolean.allocationSize(value.`renews`) +
            FfiConverterTypeFlowgladSubscriptionStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`defaultPaymentMethodId`) +
            FfiConverterOptionalString.allocationSize(value.`backupPaymentMethodId`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`cancellationReason`) +
            FfiConverterOptionalString.allocationSize(value.`replacedBySubscriptionId`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`trialEnd`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`currentBillingPeriodStart`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`currentBillingPeriodEnd`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`billingCycleAnchorDate`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`canceledAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`cancelScheduledAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`scheduledAdjustmentAt`) +
            FfiConverterOptionalMapStringString.allocationSize(value.`metadata`) +
            FfiConverterOptionalBoolean.allocationSize(value.`isFreePlan`) +
            FfiConverterOptionalBoolean.allocationSize(value.`doNotCharge`) +
            FfiConverterOptionalBoolean.allocationSize(value.`runBillingAtPeriodStart`) +
            FfiConverterOptionalTypeFlowgladIntervalUnit.allocationSize(value.`interval`) +
            FfiConverterOptionalUInt.allocationSize(value.`intervalCount`) +
            FfiConverterSequenceTypeFlowgladSubscriptionItem.allocationSize(value.`items`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: FlowgladSubscription, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`customerId`, buf)
            FfiConverterOptionalString.write(value.`organizationId`, buf)
            FfiConverterOptionalString.write(value.`priceId`, buf)
            FfiConverterOptionalString.write(value.`pricingModelId`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`startDate`, buf)
            FfiConverterOptionalBoolean.write(value.`livemode`, buf)
            FfiConverterOptionalBoolean.write(value.`current`, buf)
            FfiConverterOptionalBoolean.write(value.`renews`, buf)
            FfiConverterTypeFlowgladSubscriptionStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`defaultPaymentMethodId`, buf)
            FfiConverterOptionalString.write(value.`backupPaymentMethodId`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`cancellationReason`, buf)
            FfiConverterOptionalString.write(value.`replacedBySubscriptionId`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`trialEnd`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`currentBillingPeriodStart`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`currentBillingPeriodEnd`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`billingCycleAnchorDate`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`canceledAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`cancelScheduledAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`scheduledAdjustmentAt`, buf)
            FfiConverterOptionalMapStringString.write(value.`metadata`, buf)
            FfiConverterOptionalBoolean.write(value.`isFreePlan`, buf)
            FfiConverterOptionalBoolean.write(value.`doNotCharge`, buf)
            FfiConverterOptionalBoolean.write(value.`runBillingAtPeriodStart`, buf)
            FfiConverterOptionalTypeFlowgladIntervalUnit.write(value.`interval`, buf)
            FfiConverterOptionalUInt.write(value.`intervalCount`, buf)
            FfiConverterSequenceTypeFlowgladSubscriptionItem.write(value.`items`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Some of the subscriptions of a walk.
 */
internal data class FlowgladSubscriptionBatch (
    /**
     * The subscriptions that the walk has not given before.
     */
    val `items`: List<FlowgladSubscription>
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
internal object FfiConverterTypeFlowgladSubscriptionBatch: FfiConverterRustBuffer<FlowgladSubscriptionBatch> {
    override fun read(buf: ByteBuffer): FlowgladSubscriptionBatch {
        return FlowgladSubscriptionBatch(
            FfiConverterSequenceTypeFlowgladSubscription.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladSubscriptionBatch) = (
            FfiConverterSequenceTypeFlowgladSubscription.allocationSize(value.`items`) +
            FfiConverterOptionalString.allocationSize(value.`cursor`)
    )

    override fun write(value: FlowgladSubscriptionBatch, buf: ByteBuffer) {
            FfiConverterSequenceTypeFlowgladSubscription.write(value.`items`, buf)
            FfiConverterOptionalString.write(value.`cursor`, buf)
    }
}

/**
 * One thing that a subscription consists of.
 */
public data class FlowgladSubscriptionItem (
    /**
     * Flowglad's id of the item.
     */
    val `id`: kotlin.String
    ,
    /**
     * The subscription.
     */
    val `subscriptionId`: kotlin.String?
    ,
    /**
     * Name.
     */
    val `name`: kotlin.String?
    ,
    /**
     * The price.
     */
    val `priceId`: kotlin.String?
    ,
    /**
     * Price of one in major units of the price's currency.
     */
    val `unitPrice`: Decimal?
    ,
    /**
     * Price of one in the smallest unit.
     */
    val `unitPriceMinor`: kotlin.Long
    ,
    /**
     * How many.
     */
    val `quantity`: kotlin.UInt
    ,
    /**
     * When it was added.
     */
    val `addedDate`: Timestamp?
    ,
    /**
     * When it ended.
     */
    val `expiredAt`: Timestamp?
    ,
    /**
     * Your own id of it.
     */
    val `externalId`: kotlin.String?
    ,
    /**
     * Whether it was made by hand.
     */
    val `manuallyCreated`: kotlin.Boolean?
    ,
    /**
     * Your own texts; numbers and booleans as JSON writes them.
     */
    val `metadata`: Map<kotlin.String, kotlin.String>?
    ,
    /**
     * The price itself.
     */
    val `price`: FlowgladPrice?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladSubscriptionItem: FfiConverterRustBuffer<FlowgladSubscriptionItem> {
    override fun read(buf: ByteBuffer): FlowgladSubscriptionItem {
        return FlowgladSubscriptionItem(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalMapStringString.read(buf),
            FfiConverterOptionalTypeFlowgladPrice.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladSubscriptionItem) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`subscriptionId`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`priceId`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`unitPrice`) +
            FfiConverterLong.allocationSize(value.`unitPriceMinor`) +
            FfiConverterUInt.allocationSize(value.`quantity`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`addedDate`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`expiredAt`) +
            FfiConverterOptionalString.allocationSize(value.`externalId`) +
            FfiConverterOptionalBoolean.allocationSize(value.`manuallyCreated`) +
            FfiConverterOptionalMapStringString.allocationSize(value.`metadata`) +
            FfiConverterOptionalTypeFlowgladPrice.allocationSize(value.`price`)
    )

    override fun write(value: FlowgladSubscriptionItem, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`subscriptionId`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`priceId`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`unitPrice`, buf)
            FfiConverterLong.write(value.`unitPriceMinor`, buf)
            FfiConverterUInt.write(value.`quantity`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`addedDate`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`expiredAt`, buf)
            FfiConverterOptionalString.write(value.`externalId`, buf)
            FfiConverterOptionalBoolean.write(value.`manuallyCreated`, buf)
            FfiConverterOptionalMapStringString.write(value.`metadata`, buf)
            FfiConverterOptionalTypeFlowgladPrice.write(value.`price`, buf)
    }
}

/**
 * One page of subscriptions, the oldest first.
 */
public data class FlowgladSubscriptionPage (
    /**
     * The subscriptions, in Flowglad's order.
     */
    val `items`: List<FlowgladSubscription>
    ,
    /**
     * The cursor of this page, as it was asked for.
     */
    val `currentCursor`: kotlin.String?
    ,
    /**
     * The cursor of the next page; absent on the last.
     */
    val `nextCursor`: kotlin.String?
    ,
    /**
     * Whether another page follows.
     */
    val `hasMore`: kotlin.Boolean
    ,
    /**
     * How many there are on all pages.
     */
    val `total`: kotlin.ULong?
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
internal object FfiConverterTypeFlowgladSubscriptionPage: FfiConverterRustBuffer<FlowgladSubscriptionPage> {
    override fun read(buf: ByteBuffer): FlowgladSubscriptionPage {
        return FlowgladSubscriptionPage(
            FfiConverterSequenceTypeFlowgladSubscription.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladSubscriptionPage) = (
            FfiConverterSequenceTypeFlowgladSubscription.allocationSize(value.`items`) +
            FfiConverterOptionalString.allocationSize(value.`currentCursor`) +
            FfiConverterOptionalString.allocationSize(value.`nextCursor`) +
            FfiConverterBoolean.allocationSize(value.`hasMore`) +
            FfiConverterOptionalULong.allocationSize(value.`total`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: FlowgladSubscriptionPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeFlowgladSubscription.write(value.`items`, buf)
            FfiConverterOptionalString.write(value.`currentCursor`, buf)
            FfiConverterOptionalString.write(value.`nextCursor`, buf)
            FfiConverterBoolean.write(value.`hasMore`, buf)
            FfiConverterOptionalULong.write(value.`total`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * How to walk over all subscriptions, the oldest first.
 */
internal data class FlowgladSubscriptionsRequest (
    /**
     * Subscriptions read at a time, 1 to 100. Default 100.
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
internal object FfiConverterTypeFlowgladSubscriptionsRequest: FfiConverterRustBuffer<FlowgladSubscriptionsRequest> {
    override fun read(buf: ByteBuffer): FlowgladSubscriptionsRequest {
        return FlowgladSubscriptionsRequest(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladSubscriptionsRequest) = (
            FfiConverterOptionalUInt.allocationSize(value.`pageSize`) +
            FfiConverterOptionalString.allocationSize(value.`cursor`)
    )

    override fun write(value: FlowgladSubscriptionsRequest, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`pageSize`, buf)
            FfiConverterOptionalString.write(value.`cursor`, buf)
    }
}

/**
 * A piece of usage as Flowglad keeps it.
 */
public data class FlowgladUsageEvent (
    /**
     * Flowglad's id of the event.
     */
    val `id`: kotlin.String
    ,
    /**
     * Your own id of the event.
     */
    val `transactionId`: kotlin.String
    ,
    /**
     * How much was used, in the meter's unit.
     */
    val `amount`: kotlin.Long
    ,
    /**
     * Flowglad's id of the customer.
     */
    val `customerId`: kotlin.String?
    ,
    /**
     * The subscription that it is billed on.
     */
    val `subscriptionId`: kotlin.String
    ,
    /**
     * The usage meter.
     */
    val `usageMeterId`: kotlin.String?
    ,
    /**
     * The usage price.
     */
    val `priceId`: kotlin.String?
    ,
    /**
     * The billing period that it falls in.
     */
    val `billingPeriodId`: kotlin.String?
    ,
    /**
     * The pricing model that it belongs to.
     */
    val `pricingModelId`: kotlin.String?
    ,
    /**
     * When it was made.
     */
    val `createdAt`: Timestamp
    ,
    /**
     * When it was changed last.
     */
    val `updatedAt`: Timestamp?
    ,
    /**
     * When it was used.
     */
    val `usageDate`: Timestamp?
    ,
    /**
     * Whether it is about real money.
     */
    val `livemode`: kotlin.Boolean?
    ,
    /**
     * What meters that count distinct properties look at; what is not a text as JSON writes it.
     */
    val `properties`: Map<kotlin.String, kotlin.String>?
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
internal object FfiConverterTypeFlowgladUsageEvent: FfiConverterRustBuffer<FlowgladUsageEvent> {
    override fun read(buf: ByteBuffer): FlowgladUsageEvent {
        return FlowgladUsageEvent(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalMapStringString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladUsageEvent) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`transactionId`) +
            FfiConverterLong.allocationSize(value.`amount`) +
            FfiConverterOptionalString.allocationSize(value.`customerId`) +
            FfiConverterString.allocationSize(value.`subscriptionId`) +
            FfiConverterOptionalString.allocationSize(value.`usageMeterId`) +
            FfiConverterOptionalString.allocationSize(value.`priceId`) +
            FfiConverterOptionalString.allocationSize(value.`billingPeriodId`) +
            FfiConverterOptionalString.allocationSize(value.`pricingModelId`) +
            FfiConverterTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`updatedAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`usageDate`) +
            FfiConverterOptionalBoolean.allocationSize(value.`livemode`) +
            FfiConverterOptionalMapStringString.allocationSize(value.`properties`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: FlowgladUsageEvent, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`transactionId`, buf)
            FfiConverterLong.write(value.`amount`, buf)
            FfiConverterOptionalString.write(value.`customerId`, buf)
            FfiConverterString.write(value.`subscriptionId`, buf)
            FfiConverterOptionalString.write(value.`usageMeterId`, buf)
            FfiConverterOptionalString.write(value.`priceId`, buf)
            FfiConverterOptionalString.write(value.`billingPeriodId`, buf)
            FfiConverterOptionalString.write(value.`pricingModelId`, buf)
            FfiConverterTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`updatedAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`usageDate`, buf)
            FfiConverterOptionalBoolean.write(value.`livemode`, buf)
            FfiConverterOptionalMapStringString.write(value.`properties`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * A message as it arrived, and what it has to be signed with.
 */
internal data class FlowgladVerifyWebhookRequest (
    /**
     * The body, byte for byte as it arrived, before any JSON was parsed.
     */
    val `body`: kotlin.String
    ,
    /**
     * The headers, in any case: `svix-id`, `svix-timestamp` and `svix-signature`, or the same
     * beginning with `webhook-`. Others are not looked at.
     */
    val `headers`: Map<kotlin.String, kotlin.String>
    ,
    /**
     * The endpoint's signing secrets, `whsec_...`; more than one while they are rotated.
     */
    val `secrets`: List<Secret>
    ,
    /**
     * How old the message may be. Default 5 minutes.
     */
    val `tolerance`: java.time.Duration? = null
    ,
    /**
     * How far its time may lie in the future. Default 1 minute.
     */
    val `futureTolerance`: java.time.Duration? = null
    ,
    /**
     * What time it is. Default: this machine's clock.
     */
    val `now`: Timestamp? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladVerifyWebhookRequest: FfiConverterRustBuffer<FlowgladVerifyWebhookRequest> {
    override fun read(buf: ByteBuffer): FlowgladVerifyWebhookRequest {
        return FlowgladVerifyWebhookRequest(
            FfiConverterString.read(buf),
            FfiConverterMapStringString.read(buf),
            FfiConverterSequenceTypeSecret.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladVerifyWebhookRequest) = (
            FfiConverterString.allocationSize(value.`body`) +
            FfiConverterMapStringString.allocationSize(value.`headers`) +
            FfiConverterSequenceTypeSecret.allocationSize(value.`secrets`) +
            FfiConverterOptionalDuration.allocationSize(value.`tolerance`) +
            FfiConverterOptionalDuration.allocationSize(value.`futureTolerance`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`now`)
    )

    override fun write(value: FlowgladVerifyWebhookRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`body`, buf)
            FfiConverterMapStringString.write(value.`headers`, buf)
            FfiConverterSequenceTypeSecret.write(value.`secrets`, buf)
            FfiConverterOptionalDuration.write(value.`tolerance`, buf)
            FfiConverterOptionalDuration.write(value.`futureTolerance`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`now`, buf)
    }
}

/**
 * A message whose signature is right.
 *
 * It says which thing changed and not how: read the thing before acting on it. Messages come at
 * least once and in any order; `message_id` is the same each time.
 */
public data class FlowgladWebhook (
    /**
     * Id of the message, to tell a repeated one by.
     */
    val `messageId`: kotlin.String
    ,
    /**
     * When it was sent, to the second.
     */
    val `sentAt`: Timestamp
    ,
    /**
     * What kind of thing it is about.
     */
    val `objectType`: FlowgladWebhookObject
    ,
    /**
     * Flowglad's id of the thing.
     */
    val `id`: kotlin.String
    ,
    /**
     * The customer whose thing it is.
     */
    val `customer`: FlowgladWebhookCustomer?
    ,
    /**
     * The pricing model that it belongs to.
     */
    val `pricingModelId`: kotlin.String?
    ,
    /**
     * For new events, whose.
     */
    val `scopeId`: kotlin.String?
    ,
    /**
     * For new events, the last one's place in the sequence.
     */
    val `latestSequence`: kotlin.String?
    ,
    /**
     * The body's text, card numbers taken out.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladWebhook: FfiConverterRustBuffer<FlowgladWebhook> {
    override fun read(buf: ByteBuffer): FlowgladWebhook {
        return FlowgladWebhook(
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeFlowgladWebhookObject.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeFlowgladWebhookCustomer.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladWebhook) = (
            FfiConverterString.allocationSize(value.`messageId`) +
            FfiConverterTypeTimestamp.allocationSize(value.`sentAt`) +
            FfiConverterTypeFlowgladWebhookObject.allocationSize(value.`objectType`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeFlowgladWebhookCustomer.allocationSize(value.`customer`) +
            FfiConverterOptionalString.allocationSize(value.`pricingModelId`) +
            FfiConverterOptionalString.allocationSize(value.`scopeId`) +
            FfiConverterOptionalString.allocationSize(value.`latestSequence`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: FlowgladWebhook, buf: ByteBuffer) {
            FfiConverterString.write(value.`messageId`, buf)
            FfiConverterTypeTimestamp.write(value.`sentAt`, buf)
            FfiConverterTypeFlowgladWebhookObject.write(value.`objectType`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalTypeFlowgladWebhookCustomer.write(value.`customer`, buf)
            FfiConverterOptionalString.write(value.`pricingModelId`, buf)
            FfiConverterOptionalString.write(value.`scopeId`, buf)
            FfiConverterOptionalString.write(value.`latestSequence`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * A customer, as a message names it.
 */
public data class FlowgladWebhookCustomer (
    /**
     * Flowglad's id of the customer.
     */
    val `id`: kotlin.String?
    ,
    /**
     * Your own id of the customer.
     */
    val `externalId`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladWebhookCustomer: FfiConverterRustBuffer<FlowgladWebhookCustomer> {
    override fun read(buf: ByteBuffer): FlowgladWebhookCustomer {
        return FlowgladWebhookCustomer(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FlowgladWebhookCustomer) = (
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`externalId`)
    )

    override fun write(value: FlowgladWebhookCustomer, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`externalId`, buf)
    }
}

/**
 * A hidden field of a form.
 */
public data class FormField (
    /**
     * Its name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Its value, for the payer's browser alone.
     */
    val `value`: Secret

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFormField: FfiConverterRustBuffer<FormField> {
    override fun read(buf: ByteBuffer): FormField {
        return FormField(
            FfiConverterString.read(buf),
            FfiConverterTypeSecret.read(buf),
        )
    }

    override fun allocationSize(value: FormField) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeSecret.allocationSize(value.`value`)
    )

    override fun write(value: FormField, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeSecret.write(value.`value`, buf)
    }
}

/**
 * A link that opens the app on the buyer's own device.
 */
public data class GlaseAppLink (
    /**
     * The link, such as `seqr://SEQR.SE/R20180809131415161`.
     */
    val `appLink`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseAppLink: FfiConverterRustBuffer<GlaseAppLink> {
    override fun read(buf: ByteBuffer): GlaseAppLink {
        return GlaseAppLink(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseAppLink) = (
            FfiConverterString.allocationSize(value.`appLink`)
    )

    override fun write(value: GlaseAppLink, buf: ByteBuffer) {
            FfiConverterString.write(value.`appLink`, buf)
    }
}

/**
 * The code of an invoice to be made a link.
 */
internal data class GlaseAppLinkRequest (
    /**
     * The `code` of an invoice, such as `HTTP://SEQR.SE/R20180809131415161`.
     */
    val `code`: kotlin.String
    ,
    /**
     * Scheme of the app, letters, digits, `+`, `-` and `.`. Default `seqr`; the demo app's is
     * `seqr-demo`, in older documents `SEQR-DEBUG`.
     */
    val `scheme`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseAppLinkRequest: FfiConverterRustBuffer<GlaseAppLinkRequest> {
    override fun read(buf: ByteBuffer): GlaseAppLinkRequest {
        return GlaseAppLinkRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseAppLinkRequest) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`scheme`)
    )

    override fun write(value: GlaseAppLinkRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`scheme`, buf)
    }
}

/**
 * The id on the sticker that stands by the client's own terminal.
 */
internal data class GlaseAssignSeqrIdRequest (
    /**
     * The id, letters and digits only; the sticker shows `HTTP://SEQR.SE/Q` and this id.
     */
    val `seqrId`: kotlin.String
    ,
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseAssignSeqrIdRequest: FfiConverterRustBuffer<GlaseAssignSeqrIdRequest> {
    override fun read(buf: ByteBuffer): GlaseAssignSeqrIdRequest {
        return GlaseAssignSeqrIdRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseAssignSeqrIdRequest) = (
            FfiConverterString.allocationSize(value.`seqrId`) +
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseAssignSeqrIdRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`seqrId`, buf)
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * The sticker's id is the terminal's.
 */
public data class GlaseAssignedSeqrId (
    /**
     * The id.
     */
    val `seqrId`: kotlin.String
    ,
    /**
     * What the sticker's QR code says.
     */
    val `code`: kotlin.String
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseAssignedSeqrId: FfiConverterRustBuffer<GlaseAssignedSeqrId> {
    override fun read(buf: ByteBuffer): GlaseAssignedSeqrId {
        return GlaseAssignedSeqrId(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseAssignedSeqrId) = (
            FfiConverterString.allocationSize(value.`seqrId`) +
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlaseAssignedSeqrId, buf: ByteBuffer) {
            FfiConverterString.write(value.`seqrId`, buf)
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * An invoice to be called off.
 */
internal data class GlaseCancelInvoiceRequest (
    /**
     * Glase's reference of the invoice.
     */
    val `invoiceReference`: kotlin.String
    ,
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseCancelInvoiceRequest: FfiConverterRustBuffer<GlaseCancelInvoiceRequest> {
    override fun read(buf: ByteBuffer): GlaseCancelInvoiceRequest {
        return GlaseCancelInvoiceRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseCancelInvoiceRequest) = (
            FfiConverterString.allocationSize(value.`invoiceReference`) +
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseCancelInvoiceRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`invoiceReference`, buf)
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * A reservation to be released.
 */
internal data class GlaseCancelRequest (
    /**
     * The reservation as it was last seen.
     */
    val `reservation`: GlaseReservation
    ,
    /**
     * How long to wait between two questions. Default 1 second; at most 10.
     */
    val `pollInterval`: java.time.Duration? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseCancelRequest: FfiConverterRustBuffer<GlaseCancelRequest> {
    override fun read(buf: ByteBuffer): GlaseCancelRequest {
        return GlaseCancelRequest(
            FfiConverterTypeGlaseReservation.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: GlaseCancelRequest) = (
            FfiConverterTypeGlaseReservation.allocationSize(value.`reservation`) +
            FfiConverterOptionalDuration.allocationSize(value.`pollInterval`)
    )

    override fun write(value: GlaseCancelRequest, buf: ByteBuffer) {
            FfiConverterTypeGlaseReservation.write(value.`reservation`, buf)
            FfiConverterOptionalDuration.write(value.`pollInterval`, buf)
    }
}

/**
 * The invoice is called off.
 */
public data class GlaseCanceledInvoice (
    /**
     * Glase's reference of the invoice.
     */
    val `invoiceReference`: kotlin.String
    ,
    /**
     * Whether it had been called off before.
     */
    val `alreadyCanceled`: kotlin.Boolean
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseCanceledInvoice: FfiConverterRustBuffer<GlaseCanceledInvoice> {
    override fun read(buf: ByteBuffer): GlaseCanceledInvoice {
        return GlaseCanceledInvoice(
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseCanceledInvoice) = (
            FfiConverterString.allocationSize(value.`invoiceReference`) +
            FfiConverterBoolean.allocationSize(value.`alreadyCanceled`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlaseCanceledInvoice, buf: ByteBuffer) {
            FfiConverterString.write(value.`invoiceReference`, buf)
            FfiConverterBoolean.write(value.`alreadyCanceled`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * A reservation to be committed, and with how much.
 */
internal data class GlaseCommitRequest (
    /**
     * The reservation as it was last seen.
     */
    val `reservation`: GlaseReservation
    ,
    /**
     * The final amount, more than zero.
     */
    val `amount`: Decimal
    ,
    /**
     * Whether it may be more than what is reserved, which Glase need not accept.
     */
    val `allowMore`: kotlin.Boolean = false
    ,
    /**
     * How long to wait between two questions. Default 1 second; at most 10.
     */
    val `pollInterval`: java.time.Duration? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseCommitRequest: FfiConverterRustBuffer<GlaseCommitRequest> {
    override fun read(buf: ByteBuffer): GlaseCommitRequest {
        return GlaseCommitRequest(
            FfiConverterTypeGlaseReservation.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: GlaseCommitRequest) = (
            FfiConverterTypeGlaseReservation.allocationSize(value.`reservation`) +
            FfiConverterTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterBoolean.allocationSize(value.`allowMore`) +
            FfiConverterOptionalDuration.allocationSize(value.`pollInterval`)
    )

    override fun write(value: GlaseCommitRequest, buf: ByteBuffer) {
            FfiConverterTypeGlaseReservation.write(value.`reservation`, buf)
            FfiConverterTypeDecimal.write(value.`amount`, buf)
            FfiConverterBoolean.write(value.`allowMore`, buf)
            FfiConverterOptionalDuration.write(value.`pollInterval`, buf)
    }
}

/**
 * A reservation to be committed, without the rules of `commit`.
 */
internal data class GlaseCommitReservationRequest (
    /**
     * Glase's reference of the invoice.
     */
    val `invoiceReference`: kotlin.String
    ,
    /**
     * The final amount; for `RESERVATION_REQUIRED_PRELIMINARY_AMOUNT` always name it. Default: the
     * invoice's, in the form of the older interface, which does not know this member.
     */
    val `amount`: Decimal? = null
    ,
    /**
     * Its currency; together with `amount`.
     */
    val `currency`: Currency? = null
    ,
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseCommitReservationRequest: FfiConverterRustBuffer<GlaseCommitReservationRequest> {
    override fun read(buf: ByteBuffer): GlaseCommitReservationRequest {
        return GlaseCommitReservationRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeCurrency.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseCommitReservationRequest) = (
            FfiConverterString.allocationSize(value.`invoiceReference`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterOptionalTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseCommitReservationRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`invoiceReference`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amount`, buf)
            FfiConverterOptionalTypeCurrency.write(value.`currency`, buf)
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * The commit was accepted; the payment is there once `get_payment_status` says `PAID`.
 */
public data class GlaseCommittedReservation (
    /**
     * Glase's reference of the invoice.
     */
    val `invoiceReference`: kotlin.String
    ,
    /**
     * Glase's reference of the payment, where the answer names it.
     */
    val `ersReference`: kotlin.String?
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseCommittedReservation: FfiConverterRustBuffer<GlaseCommittedReservation> {
    override fun read(buf: ByteBuffer): GlaseCommittedReservation {
        return GlaseCommittedReservation(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseCommittedReservation) = (
            FfiConverterString.allocationSize(value.`invoiceReference`) +
            FfiConverterOptionalString.allocationSize(value.`ersReference`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlaseCommittedReservation, buf: ByteBuffer) {
            FfiConverterString.write(value.`invoiceReference`, buf)
            FfiConverterOptionalString.write(value.`ersReference`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Who calls Glase: a terminal, a reseller, or both; each call takes the one that it needs.
 *
 * Payments are made by the terminal. Registering terminals, closing transaction periods and
 * reports need the reseller, whose password does not belong on a till.
 */
internal data class GlaseCredentials (
    /**
     * The terminal. At least one of `terminal` and `reseller`.
     */
    val `terminal`: GlaseTerminal? = null
    ,
    /**
     * The reseller, which is the shop.
     */
    val `reseller`: GlaseReseller? = null
    ,
    /**
     * Name and version of your software; certification wants the company's name. Default:
     * `tillbridge` and its version.
     */
    val `clientId`: kotlin.String? = null
    ,
    /**
     * Channel, at most 40 characters. Default `WS`.
     */
    val `channel`: kotlin.String? = null
    ,
    /**
     * Reference of every call, at most 32 characters; certification wants the product's name and
     * version. Default: a new one for each call. Glase uses it for nothing but finding a call in its logs.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseCredentials: FfiConverterRustBuffer<GlaseCredentials> {
    override fun read(buf: ByteBuffer): GlaseCredentials {
        return GlaseCredentials(
            FfiConverterOptionalTypeGlaseTerminal.read(buf),
            FfiConverterOptionalTypeGlaseReseller.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseCredentials) = (
            FfiConverterOptionalTypeGlaseTerminal.allocationSize(value.`terminal`) +
            FfiConverterOptionalTypeGlaseReseller.allocationSize(value.`reseller`) +
            FfiConverterOptionalString.allocationSize(value.`clientId`) +
            FfiConverterOptionalString.allocationSize(value.`channel`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseCredentials, buf: ByteBuffer) {
            FfiConverterOptionalTypeGlaseTerminal.write(value.`terminal`, buf)
            FfiConverterOptionalTypeGlaseReseller.write(value.`reseller`, buf)
            FfiConverterOptionalString.write(value.`clientId`, buf)
            FfiConverterOptionalString.write(value.`channel`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * A loyalty card, a coupon, or another token of the buyer.
 */
public data class GlaseCustomerToken (
    /**
     * Which kind of token, as agreed with Glase.
     */
    val `id`: kotlin.String
    ,
    /**
     * 0 pending, 1 used, 90 blocked, 99 invalid or unknown.
     */
    val `status`: kotlin.UInt
    ,
    /**
     * The token itself, such as the card's number.
     */
    val `value`: kotlin.String? = null
    ,
    /**
     * What it is.
     */
    val `description`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseCustomerToken: FfiConverterRustBuffer<GlaseCustomerToken> {
    override fun read(buf: ByteBuffer): GlaseCustomerToken {
        return GlaseCustomerToken(
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseCustomerToken) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterUInt.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`value`) +
            FfiConverterOptionalString.allocationSize(value.`description`)
    )

    override fun write(value: GlaseCustomerToken, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterUInt.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`value`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
    }
}

/**
 * Which report to make, once.
 */
internal data class GlaseExecuteReportRequest (
    /**
     * Which report.
     */
    val `reportId`: GlaseReportId
    ,
    /**
     * Glase's id of the period.
     */
    val `transactionPeriodId`: kotlin.String
    ,
    /**
     * The terminal; required for the terminals' reports.
     */
    val `terminalId`: kotlin.String? = null
    ,
    /**
     * Language, such as `en`. Default: Glase's own.
     */
    val `language`: kotlin.String? = null
    ,
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseExecuteReportRequest: FfiConverterRustBuffer<GlaseExecuteReportRequest> {
    override fun read(buf: ByteBuffer): GlaseExecuteReportRequest {
        return GlaseExecuteReportRequest(
            FfiConverterTypeGlaseReportId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseExecuteReportRequest) = (
            FfiConverterTypeGlaseReportId.allocationSize(value.`reportId`) +
            FfiConverterString.allocationSize(value.`transactionPeriodId`) +
            FfiConverterOptionalString.allocationSize(value.`terminalId`) +
            FfiConverterOptionalString.allocationSize(value.`language`) +
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseExecuteReportRequest, buf: ByteBuffer) {
            FfiConverterTypeGlaseReportId.write(value.`reportId`, buf)
            FfiConverterString.write(value.`transactionPeriodId`, buf)
            FfiConverterOptionalString.write(value.`terminalId`, buf)
            FfiConverterOptionalString.write(value.`language`, buf)
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * Which invoice to ask about.
 */
internal data class GlaseGetPaymentStatusRequest (
    /**
     * Glase's reference of the invoice. Default: the one that the cash register holds now.
     */
    val `invoiceReference`: kotlin.String? = null
    ,
    /**
     * The `version` of the answer before, which tells Glase that it was seen. Default 0, the first.
     */
    val `invoiceVersion`: kotlin.UInt? = null
    ,
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseGetPaymentStatusRequest: FfiConverterRustBuffer<GlaseGetPaymentStatusRequest> {
    override fun read(buf: ByteBuffer): GlaseGetPaymentStatusRequest {
        return GlaseGetPaymentStatusRequest(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseGetPaymentStatusRequest) = (
            FfiConverterOptionalString.allocationSize(value.`invoiceReference`) +
            FfiConverterOptionalUInt.allocationSize(value.`invoiceVersion`) +
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseGetPaymentStatusRequest, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`invoiceReference`, buf)
            FfiConverterOptionalUInt.write(value.`invoiceVersion`, buf)
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * Which invoice a notification was about.
 */
internal data class GlaseHandleNotificationRequest (
    /**
     * Glase's reference of the invoice, by your own record of the URL that was called: the
     * notification's body proves nothing.
     */
    val `invoiceReference`: kotlin.String
    ,
    /**
     * The `version` of the answer before. Default 0, the first.
     */
    val `version`: kotlin.UInt? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseHandleNotificationRequest: FfiConverterRustBuffer<GlaseHandleNotificationRequest> {
    override fun read(buf: ByteBuffer): GlaseHandleNotificationRequest {
        return GlaseHandleNotificationRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: GlaseHandleNotificationRequest) = (
            FfiConverterString.allocationSize(value.`invoiceReference`) +
            FfiConverterOptionalUInt.allocationSize(value.`version`)
    )

    override fun write(value: GlaseHandleNotificationRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`invoiceReference`, buf)
            FfiConverterOptionalUInt.write(value.`version`, buf)
    }
}

/**
 * What the buyer is asked to pay. Every amount in it is in its one currency.
 */
public data class GlaseInvoice (
    /**
     * Heading on the bill and the receipt.
     */
    val `title`: kotlin.String
    ,
    /**
     * What is to be paid, more than zero; at most the currency's decimals, and never more than 2.
     */
    val `totalAmount`: Decimal
    ,
    /**
     * Currency, that of the shop's country.
     */
    val `currency`: Currency
    ,
    /**
     * What is bought. Where there are rows, their `item_total_amount`s must make up `total_amount`.
     * Certification wants at least one.
     */
    val `invoiceRows`: List<GlaseInvoiceRow> = listOf()
    ,
    /**
     * How it is paid. Default `IMMEDIATE_DEBIT`, and for `reserve` its own.
     */
    val `paymentMode`: GlasePaymentMode? = null
    ,
    /**
     * Whether the merchant is asked once the buyer is known. Default `NO_ACKNOWLEDGMENT`.
     */
    val `acknowledgmentMode`: GlaseAcknowledgmentMode? = null
    ,
    /**
     * When it was issued. Default: now. Absent in an answer when its time has no offset.
     */
    val `issueDate`: Timestamp? = null
    ,
    /**
     * Your own id of the order, which the receipt repeats.
     */
    val `clientInvoiceId`: kotlin.String? = null
    ,
    /**
     * Who sells, for reports.
     */
    val `cashierId`: kotlin.String? = null
    ,
    /**
     * Text at the foot of the bill.
     */
    val `footer`: kotlin.String? = null
    ,
    /**
     * What the buyer's app opens afterwards, whatever the result: proves nothing.
     */
    val `backUrl`: kotlin.String? = null
    ,
    /**
     * What Glase calls once something has happened, http or https, with a part that nobody can
     * guess: the call proves nothing, answer it with `handle_notification`.
     */
    val `notificationUrl`: kotlin.String? = null
    ,
    /**
     * Seconds within which a reservation must be committed; only with
     * `RESERVATION_REQUIRED_PRELIMINARY_AMOUNT`, and required there.
     */
    val `commitReservationTimeout`: kotlin.UInt? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseInvoice: FfiConverterRustBuffer<GlaseInvoice> {
    override fun read(buf: ByteBuffer): GlaseInvoice {
        return GlaseInvoice(
            FfiConverterString.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeCurrency.read(buf),
            FfiConverterSequenceTypeGlaseInvoiceRow.read(buf),
            FfiConverterOptionalTypeGlasePaymentMode.read(buf),
            FfiConverterOptionalTypeGlaseAcknowledgmentMode.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: GlaseInvoice) = (
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterTypeDecimal.allocationSize(value.`totalAmount`) +
            FfiConverterTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterSequenceTypeGlaseInvoiceRow.allocationSize(value.`invoiceRows`) +
            FfiConverterOptionalTypeGlasePaymentMode.allocationSize(value.`paymentMode`) +
            FfiConverterOptionalTypeGlaseAcknowledgmentMode.allocationSize(value.`acknowledgmentMode`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`issueDate`) +
            FfiConverterOptionalString.allocationSize(value.`clientInvoiceId`) +
            FfiConverterOptionalString.allocationSize(value.`cashierId`) +
            FfiConverterOptionalString.allocationSize(value.`footer`) +
            FfiConverterOptionalString.allocationSize(value.`backUrl`) +
            FfiConverterOptionalString.allocationSize(value.`notificationUrl`) +
            FfiConverterOptionalUInt.allocationSize(value.`commitReservationTimeout`)
    )

    override fun write(value: GlaseInvoice, buf: ByteBuffer) {
            FfiConverterString.write(value.`title`, buf)
            FfiConverterTypeDecimal.write(value.`totalAmount`, buf)
            FfiConverterTypeCurrency.write(value.`currency`, buf)
            FfiConverterSequenceTypeGlaseInvoiceRow.write(value.`invoiceRows`, buf)
            FfiConverterOptionalTypeGlasePaymentMode.write(value.`paymentMode`, buf)
            FfiConverterOptionalTypeGlaseAcknowledgmentMode.write(value.`acknowledgmentMode`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`issueDate`, buf)
            FfiConverterOptionalString.write(value.`clientInvoiceId`, buf)
            FfiConverterOptionalString.write(value.`cashierId`, buf)
            FfiConverterOptionalString.write(value.`footer`, buf)
            FfiConverterOptionalString.write(value.`backUrl`, buf)
            FfiConverterOptionalString.write(value.`notificationUrl`, buf)
            FfiConverterOptionalUInt.write(value.`commitReservationTimeout`, buf)
    }
}

/**
 * One line of an invoice.
 */
public data class GlaseInvoiceRow (
    /**
     * What the line comes to, tax included; below zero for a discount.
     */
    val `itemTotalAmount`: Decimal
    ,
    /**
     * What it is.
     */
    val `itemDescription`: kotlin.String? = null
    ,
    /**
     * How many, or how much, more than zero; certification wants it.
     */
    val `itemQuantity`: Decimal? = null
    ,
    /**
     * Price of one. Shown only.
     */
    val `itemUnitPrice`: Decimal? = null
    ,
    /**
     * What it is counted in, such as `kg`.
     */
    val `itemUnit`: kotlin.String? = null
    ,
    /**
     * Discount on the line. Better a line of its own below zero: Glase does not say whether the
     * line's total is before or after it.
     */
    val `itemDiscount`: Decimal? = null
    ,
    /**
     * Tax rate in percent, such as 25. Shown only.
     */
    val `itemTaxRate`: Decimal? = null
    ,
    /**
     * European article number.
     */
    val `itemEan`: kotlin.String? = null
    ,
    /**
     * Your own article number.
     */
    val `itemSku`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseInvoiceRow: FfiConverterRustBuffer<GlaseInvoiceRow> {
    override fun read(buf: ByteBuffer): GlaseInvoiceRow {
        return GlaseInvoiceRow(
            FfiConverterTypeDecimal.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseInvoiceRow) = (
            FfiConverterTypeDecimal.allocationSize(value.`itemTotalAmount`) +
            FfiConverterOptionalString.allocationSize(value.`itemDescription`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`itemQuantity`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`itemUnitPrice`) +
            FfiConverterOptionalString.allocationSize(value.`itemUnit`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`itemDiscount`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`itemTaxRate`) +
            FfiConverterOptionalString.allocationSize(value.`itemEan`) +
            FfiConverterOptionalString.allocationSize(value.`itemSku`)
    )

    override fun write(value: GlaseInvoiceRow, buf: ByteBuffer) {
            FfiConverterTypeDecimal.write(value.`itemTotalAmount`, buf)
            FfiConverterOptionalString.write(value.`itemDescription`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`itemQuantity`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`itemUnitPrice`, buf)
            FfiConverterOptionalString.write(value.`itemUnit`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`itemDiscount`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`itemTaxRate`, buf)
            FfiConverterOptionalString.write(value.`itemEan`, buf)
            FfiConverterOptionalString.write(value.`itemSku`, buf)
    }
}

/**
 * An invoice that waits for its buyer.
 */
public data class GlaseIssuedInvoice (
    /**
     * Glase's reference of the invoice: a text of digits, too long for a number. Keep it.
     */
    val `invoiceReference`: kotlin.String
    ,
    /**
     * What its QR code says. Cash registers show their sticker instead.
     */
    val `code`: kotlin.String?
    ,
    /**
     * The same as a link that opens the app on the buyer's own device.
     */
    val `appLink`: kotlin.String?
    ,
    /**
     * What comes next: `show_qr_code`, or `wait` when the answer held no code of Glase's.
     */
    val `nextAction`: NextAction
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseIssuedInvoice: FfiConverterRustBuffer<GlaseIssuedInvoice> {
    override fun read(buf: ByteBuffer): GlaseIssuedInvoice {
        return GlaseIssuedInvoice(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeNextAction.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseIssuedInvoice) = (
            FfiConverterString.allocationSize(value.`invoiceReference`) +
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`appLink`) +
            FfiConverterTypeNextAction.allocationSize(value.`nextAction`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlaseIssuedInvoice, buf: ByteBuffer) {
            FfiConverterString.write(value.`invoiceReference`, buf)
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`appLink`, buf)
            FfiConverterTypeNextAction.write(value.`nextAction`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Closes the transaction period and opens the next.
 */
internal data class GlaseMarkTransactionPeriodRequest (
    /**
     * The terminal whose period it is. Default: the shop's. Terminals' reports are made of a
     * terminal's period only.
     */
    val `terminalId`: kotlin.String? = null
    ,
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseMarkTransactionPeriodRequest: FfiConverterRustBuffer<GlaseMarkTransactionPeriodRequest> {
    override fun read(buf: ByteBuffer): GlaseMarkTransactionPeriodRequest {
        return GlaseMarkTransactionPeriodRequest(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseMarkTransactionPeriodRequest) = (
            FfiConverterOptionalString.allocationSize(value.`terminalId`) +
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseMarkTransactionPeriodRequest, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`terminalId`, buf)
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * An invoice to be paid at once.
 */
internal data class GlasePayRequest (
    /**
     * The invoice; `payment_mode` is left out or `IMMEDIATE_DEBIT`.
     */
    val `invoice`: GlaseInvoice
    ,
    /**
     * Whether to send it without asking first whether the terminal holds an open reservation, which a
     * cash register may lose by it. A web shop's terminal holds many invoices and loses none.
     */
    val `replaceOpen`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlasePayRequest: FfiConverterRustBuffer<GlasePayRequest> {
    override fun read(buf: ByteBuffer): GlasePayRequest {
        return GlasePayRequest(
            FfiConverterTypeGlaseInvoice.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: GlasePayRequest) = (
            FfiConverterTypeGlaseInvoice.allocationSize(value.`invoice`) +
            FfiConverterBoolean.allocationSize(value.`replaceOpen`)
    )

    override fun write(value: GlasePayRequest, buf: ByteBuffer) {
            FfiConverterTypeGlaseInvoice.write(value.`invoice`, buf)
            FfiConverterBoolean.write(value.`replaceOpen`, buf)
    }
}

/**
 * Where a payment stands.
 */
public data class GlasePayment (
    /**
     * Glase's reference of the invoice, where it was named or the receipt names it.
     */
    val `invoiceReference`: kotlin.String?
    ,
    /**
     * Glase's word for where it stands.
     */
    val `status`: GlasePaymentStatus
    ,
    /**
     * Where it stands, in the words that all providers share.
     */
    val `state`: PaymentState
    ,
    /**
     * The version to send with the next question.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * Glase's reference of the payment, once paid: what `refund_payment` takes.
     */
    val `ersReference`: kotlin.String?
    ,
    /**
     * What was paid, by the receipt.
     */
    val `amount`: Decimal?
    ,
    /**
     * Its currency.
     */
    val `currency`: Currency?
    ,
    /**
     * The receipt, once paid.
     */
    val `receipt`: GlaseReceipt?
    ,
    /**
     * The buyer's tokens.
     */
    val `customerTokens`: List<GlaseCustomerToken>
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlasePayment: FfiConverterRustBuffer<GlasePayment> {
    override fun read(buf: ByteBuffer): GlasePayment {
        return GlasePayment(
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeGlasePaymentStatus.read(buf),
            FfiConverterTypePaymentState.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeCurrency.read(buf),
            FfiConverterOptionalTypeGlaseReceipt.read(buf),
            FfiConverterSequenceTypeGlaseCustomerToken.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlasePayment) = (
            FfiConverterOptionalString.allocationSize(value.`invoiceReference`) +
            FfiConverterTypeGlasePaymentStatus.allocationSize(value.`status`) +
            FfiConverterTypePaymentState.allocationSize(value.`state`) +
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterOptionalString.allocationSize(value.`ersReference`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterOptionalTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterOptionalTypeGlaseReceipt.allocationSize(value.`receipt`) +
            FfiConverterSequenceTypeGlaseCustomerToken.allocationSize(value.`customerTokens`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlasePayment, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`invoiceReference`, buf)
            FfiConverterTypeGlasePaymentStatus.write(value.`status`, buf)
            FfiConverterTypePaymentState.write(value.`state`, buf)
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterOptionalString.write(value.`ersReference`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amount`, buf)
            FfiConverterOptionalTypeCurrency.write(value.`currency`, buf)
            FfiConverterOptionalTypeGlaseReceipt.write(value.`receipt`, buf)
            FfiConverterSequenceTypeGlaseCustomerToken.write(value.`customerTokens`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * The receipt of a payment.
 */
public data class GlaseReceipt (
    /**
     * The terminal that was paid.
     */
    val `terminalId`: kotlin.String?
    ,
    /**
     * When it was paid; absent when the answer's time has no offset.
     */
    val `paymentDate`: Timestamp?
    ,
    /**
     * The same as the answer has it.
     */
    val `paymentDateText`: kotlin.String?
    ,
    /**
     * Your own id of the order.
     */
    val `clientInvoiceId`: kotlin.String?
    ,
    /**
     * Glase's reference of the invoice.
     */
    val `invoiceReference`: kotlin.String?
    ,
    /**
     * Glase's reference of the payment.
     */
    val `paymentReference`: kotlin.String?
    ,
    /**
     * Who paid, as Glase names the buyer's device.
     */
    val `payerTerminalId`: kotlin.String?
    ,
    /**
     * Who was paid.
     */
    val `receiverName`: kotlin.String?
    ,
    /**
     * The invoice; absent when it has no total, or amounts in several currencies.
     */
    val `invoice`: GlaseInvoice?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseReceipt: FfiConverterRustBuffer<GlaseReceipt> {
    override fun read(buf: ByteBuffer): GlaseReceipt {
        return GlaseReceipt(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeGlaseInvoice.read(buf),
        )
    }

    override fun allocationSize(value: GlaseReceipt) = (
            FfiConverterOptionalString.allocationSize(value.`terminalId`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`paymentDate`) +
            FfiConverterOptionalString.allocationSize(value.`paymentDateText`) +
            FfiConverterOptionalString.allocationSize(value.`clientInvoiceId`) +
            FfiConverterOptionalString.allocationSize(value.`invoiceReference`) +
            FfiConverterOptionalString.allocationSize(value.`paymentReference`) +
            FfiConverterOptionalString.allocationSize(value.`payerTerminalId`) +
            FfiConverterOptionalString.allocationSize(value.`receiverName`) +
            FfiConverterOptionalTypeGlaseInvoice.allocationSize(value.`invoice`)
    )

    override fun write(value: GlaseReceipt, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`terminalId`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`paymentDate`, buf)
            FfiConverterOptionalString.write(value.`paymentDateText`, buf)
            FfiConverterOptionalString.write(value.`clientInvoiceId`, buf)
            FfiConverterOptionalString.write(value.`invoiceReference`, buf)
            FfiConverterOptionalString.write(value.`paymentReference`, buf)
            FfiConverterOptionalString.write(value.`payerTerminalId`, buf)
            FfiConverterOptionalString.write(value.`receiverName`, buf)
            FfiConverterOptionalTypeGlaseInvoice.write(value.`invoice`, buf)
    }
}

/**
 * A document to be attached to a payment.
 */
public data class GlaseReceiptDocument (
    /**
     * The document.
     */
    val `receiptData`: Bytes
    ,
    /**
     * Its type. Default `text/html`.
     */
    val `mimeType`: kotlin.String? = null
    ,
    /**
     * What it is. Default `PAYMENT_RECEIPT`.
     */
    val `receiptType`: GlaseReceiptType? = null

){

    override fun equals(other: Any?): Boolean =
        other is GlaseReceiptDocument &&
            receiptData.contentEquals(other.receiptData) &&
            mimeType == other.mimeType &&
            receiptType == other.receiptType

    override fun hashCode(): Int =
        listOf(
            receiptData.contentHashCode(),
            mimeType,
            receiptType,
        ).hashCode()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseReceiptDocument: FfiConverterRustBuffer<GlaseReceiptDocument> {
    override fun read(buf: ByteBuffer): GlaseReceiptDocument {
        return GlaseReceiptDocument(
            FfiConverterTypeBytes.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeGlaseReceiptType.read(buf),
        )
    }

    override fun allocationSize(value: GlaseReceiptDocument) = (
            FfiConverterTypeBytes.allocationSize(value.`receiptData`) +
            FfiConverterOptionalString.allocationSize(value.`mimeType`) +
            FfiConverterOptionalTypeGlaseReceiptType.allocationSize(value.`receiptType`)
    )

    override fun write(value: GlaseReceiptDocument, buf: ByteBuffer) {
            FfiConverterTypeBytes.write(value.`receiptData`, buf)
            FfiConverterOptionalString.write(value.`mimeType`, buf)
            FfiConverterOptionalTypeGlaseReceiptType.write(value.`receiptType`, buf)
    }
}

/**
 * An attempt of this client's whose outcome is unknown.
 */
internal data class GlaseReconcileRequest (
    /**
     * The attempt that the outcome-unknown error carries.
     */
    val `attempt`: Attempt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseReconcileRequest: FfiConverterRustBuffer<GlaseReconcileRequest> {
    override fun read(buf: ByteBuffer): GlaseReconcileRequest {
        return GlaseReconcileRequest(
            FfiConverterTypeAttempt.read(buf),
        )
    }

    override fun allocationSize(value: GlaseReconcileRequest) = (
            FfiConverterTypeAttempt.allocationSize(value.`attempt`)
    )

    override fun write(value: GlaseReconcileRequest, buf: ByteBuffer) {
            FfiConverterTypeAttempt.write(value.`attempt`, buf)
    }
}

/**
 * A refund that Glase has accepted; the money may take days.
 */
public data class GlaseRefund (
    /**
     * Glase's reference of the payment that is given back, as it was asked.
     */
    val `paymentErsReference`: kotlin.String
    ,
    /**
     * Glase's reference of the refund itself, where the answer names it.
     */
    val `ersReference`: kotlin.String?
    ,
    /**
     * What is given back.
     */
    val `amount`: Decimal
    ,
    /**
     * Its currency.
     */
    val `currency`: Currency
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseRefund: FfiConverterRustBuffer<GlaseRefund> {
    override fun read(buf: ByteBuffer): GlaseRefund {
        return GlaseRefund(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeCurrency.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseRefund) = (
            FfiConverterString.allocationSize(value.`paymentErsReference`) +
            FfiConverterOptionalString.allocationSize(value.`ersReference`) +
            FfiConverterTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlaseRefund, buf: ByteBuffer) {
            FfiConverterString.write(value.`paymentErsReference`, buf)
            FfiConverterOptionalString.write(value.`ersReference`, buf)
            FfiConverterTypeDecimal.write(value.`amount`, buf)
            FfiConverterTypeCurrency.write(value.`currency`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * A payment to be given back, whole or in part.
 */
internal data class GlaseRefundPaymentRequest (
    /**
     * Glase's reference of the payment.
     */
    val `ersReference`: kotlin.String
    ,
    /**
     * What is given back: `total_amount` is the amount of this refund.
     * Modes and times are sent only where they are given.
     */
    val `invoice`: GlaseInvoice
    ,
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseRefundPaymentRequest: FfiConverterRustBuffer<GlaseRefundPaymentRequest> {
    override fun read(buf: ByteBuffer): GlaseRefundPaymentRequest {
        return GlaseRefundPaymentRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeGlaseInvoice.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseRefundPaymentRequest) = (
            FfiConverterString.allocationSize(value.`ersReference`) +
            FfiConverterTypeGlaseInvoice.allocationSize(value.`invoice`) +
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseRefundPaymentRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`ersReference`, buf)
            FfiConverterTypeGlaseInvoice.write(value.`invoice`, buf)
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * A terminal to be made; only for cash registers, which hold one invoice at a time.
 */
internal data class GlaseRegisterTerminalRequest (
    /**
     * Your own id of the terminal, such as `Store 111/Till 4`.
     */
    val `externalTerminalId`: kotlin.String
    ,
    /**
     * Name that the buyer sees.
     */
    val `name`: kotlin.String
    ,
    /**
     * Password that the terminal shall have, at least 4 characters. Default: a new one of 24
     * letters and digits, which is in the result.
     */
    val `password`: Secret? = null
    ,
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseRegisterTerminalRequest: FfiConverterRustBuffer<GlaseRegisterTerminalRequest> {
    override fun read(buf: ByteBuffer): GlaseRegisterTerminalRequest {
        return GlaseRegisterTerminalRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseRegisterTerminalRequest) = (
            FfiConverterString.allocationSize(value.`externalTerminalId`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`password`) +
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseRegisterTerminalRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`externalTerminalId`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalTypeSecret.write(value.`password`, buf)
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * The login of a new terminal: keep both parts, because Glase gives neither again.
 */
public data class GlaseRegisteredTerminal (
    /**
     * Glase's id of the terminal.
     */
    val `terminalId`: kotlin.String
    ,
    /**
     * Its password, the one given or the new one.
     */
    val `password`: Secret
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseRegisteredTerminal: FfiConverterRustBuffer<GlaseRegisteredTerminal> {
    override fun read(buf: ByteBuffer): GlaseRegisteredTerminal {
        return GlaseRegisteredTerminal(
            FfiConverterString.read(buf),
            FfiConverterTypeSecret.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseRegisteredTerminal) = (
            FfiConverterString.allocationSize(value.`terminalId`) +
            FfiConverterTypeSecret.allocationSize(value.`password`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlaseRegisteredTerminal, buf: ByteBuffer) {
            FfiConverterString.write(value.`terminalId`, buf)
            FfiConverterTypeSecret.write(value.`password`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * A text to be shown as a QR code.
 */
internal data class GlaseRenderQrCodeRequest (
    /**
     * The text, at most 1000 characters: the `code` of an invoice, exactly as it came.
     */
    val `text`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseRenderQrCodeRequest: FfiConverterRustBuffer<GlaseRenderQrCodeRequest> {
    override fun read(buf: ByteBuffer): GlaseRenderQrCodeRequest {
        return GlaseRenderQrCodeRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseRenderQrCodeRequest) = (
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: GlaseRenderQrCodeRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
    }
}

/**
 * A report: its text, and its rows where they can be read.
 */
public data class GlaseReport (
    /**
     * Title.
     */
    val `title`: kotlin.String?
    ,
    /**
     * Type, as Glase says; the samples say `text/html` of XML.
     */
    val `mimeType`: kotlin.String?
    ,
    /**
     * The document's bytes.
     */
    val `content`: Bytes
    ,
    /**
     * The document's text, blanks around it taken off.
     */
    val `text`: kotlin.String
    ,
    /**
     * What the document says of itself, by its own names, such as `GeneratedAt`.
     */
    val `meta`: Map<kotlin.String, kotlin.String>
    ,
    /**
     * Its rows.
     */
    val `rows`: List<GlaseReportRow>
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    override fun equals(other: Any?): Boolean =
        other is GlaseReport &&
            title == other.title &&
            mimeType == other.mimeType &&
            content.contentEquals(other.content) &&
            text == other.text &&
            meta == other.meta &&
            rows == other.rows &&
            raw == other.raw

    override fun hashCode(): Int =
        listOf(
            title,
            mimeType,
            content.contentHashCode(),
            text,
            meta,
            rows,
            raw,
        ).hashCode()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseReport: FfiConverterRustBuffer<GlaseReport> {
    override fun read(buf: ByteBuffer): GlaseReport {
        return GlaseReport(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeBytes.read(buf),
            FfiConverterString.read(buf),
            FfiConverterMapStringString.read(buf),
            FfiConverterSequenceTypeGlaseReportRow.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseReport) = (
            FfiConverterOptionalString.allocationSize(value.`title`) +
            FfiConverterOptionalString.allocationSize(value.`mimeType`) +
            FfiConverterTypeBytes.allocationSize(value.`content`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterMapStringString.allocationSize(value.`meta`) +
            FfiConverterSequenceTypeGlaseReportRow.allocationSize(value.`rows`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlaseReport, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`title`, buf)
            FfiConverterOptionalString.write(value.`mimeType`, buf)
            FfiConverterTypeBytes.write(value.`content`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterMapStringString.write(value.`meta`, buf)
            FfiConverterSequenceTypeGlaseReportRow.write(value.`rows`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * A row of a report. Amounts are in the shop's currency, which the report does not name.
 */
public data class GlaseReportRow (
    /**
     * The terminal.
     */
    val `terminalId`: kotlin.String?
    ,
    /**
     * The cashier; absent for the text `NULL`.
     */
    val `cashierId`: kotlin.String?
    ,
    /**
     * Glase's reference of the transaction.
     */
    val `ersReference`: kotlin.String?
    ,
    /**
     * Amount of the transaction.
     */
    val `salesAmount`: Decimal?
    ,
    /**
     * How many transactions.
     */
    val `salesCount`: kotlin.ULong?
    ,
    /**
     * Their total.
     */
    val `salesTotal`: Decimal?
    ,
    /**
     * Everything in the row, by the document's own names, as it stands there.
     */
    val `values`: Map<kotlin.String, kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseReportRow: FfiConverterRustBuffer<GlaseReportRow> {
    override fun read(buf: ByteBuffer): GlaseReportRow {
        return GlaseReportRow(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterMapStringString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseReportRow) = (
            FfiConverterOptionalString.allocationSize(value.`terminalId`) +
            FfiConverterOptionalString.allocationSize(value.`cashierId`) +
            FfiConverterOptionalString.allocationSize(value.`ersReference`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`salesAmount`) +
            FfiConverterOptionalULong.allocationSize(value.`salesCount`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`salesTotal`) +
            FfiConverterMapStringString.allocationSize(value.`values`)
    )

    override fun write(value: GlaseReportRow, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`terminalId`, buf)
            FfiConverterOptionalString.write(value.`cashierId`, buf)
            FfiConverterOptionalString.write(value.`ersReference`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`salesAmount`, buf)
            FfiConverterOptionalULong.write(value.`salesCount`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`salesTotal`, buf)
            FfiConverterMapStringString.write(value.`values`, buf)
    }
}

/**
 * A reseller's login, the shop that Glase knows.
 */
public data class GlaseReseller (
    /**
     * Id that Glase gave.
     */
    val `id`: kotlin.String
    ,
    /**
     * Password that Glase gave.
     */
    val `password`: Secret
    ,
    /**
     * User of the reseller. Default `9900`, the one in all of Glase's examples.
     */
    val `userId`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseReseller: FfiConverterRustBuffer<GlaseReseller> {
    override fun read(buf: ByteBuffer): GlaseReseller {
        return GlaseReseller(
            FfiConverterString.read(buf),
            FfiConverterTypeSecret.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseReseller) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeSecret.allocationSize(value.`password`) +
            FfiConverterOptionalString.allocationSize(value.`userId`)
    )

    override fun write(value: GlaseReseller, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeSecret.write(value.`password`, buf)
            FfiConverterOptionalString.write(value.`userId`, buf)
    }
}

/**
 * A preliminary payment. Keep it (every language writes it as JSON): the next steps take it.
 */
public data class GlaseReservation (
    /**
     * Glase's reference of the invoice.
     */
    val `invoiceReference`: kotlin.String
    ,
    /**
     * What its QR code says. Cash registers show their sticker instead.
     */
    val `code`: kotlin.String?
    ,
    /**
     * The same as a link that opens the app on the buyer's own device.
     */
    val `appLink`: kotlin.String?
    ,
    /**
     * The most that a commit is sure of.
     */
    val `reservedAmount`: Decimal
    ,
    /**
     * Its currency.
     */
    val `currency`: Currency
    ,
    /**
     * Until when it must be committed, by this machine's clock, counted from when it was sent.
     */
    val `commitBefore`: Timestamp
    ,
    /**
     * The version to send with the next question.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * Glase's word for where it stands, as it was last seen.
     */
    val `status`: GlasePaymentStatus
    ,
    /**
     * Where it stands, in the words that all providers share.
     */
    val `state`: PaymentState
    ,
    /**
     * What comes next: `show_qr_code` or `wait` while the buyer has yet to confirm, then `none`.
     */
    val `nextAction`: NextAction
    ,
    /**
     * The invoice as it was last sent.
     */
    val `invoice`: GlaseInvoice
    ,
    /**
     * The buyer's tokens, as they were last seen.
     */
    val `customerTokens`: List<GlaseCustomerToken> = listOf()

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseReservation: FfiConverterRustBuffer<GlaseReservation> {
    override fun read(buf: ByteBuffer): GlaseReservation {
        return GlaseReservation(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeCurrency.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeGlasePaymentStatus.read(buf),
            FfiConverterTypePaymentState.read(buf),
            FfiConverterTypeNextAction.read(buf),
            FfiConverterTypeGlaseInvoice.read(buf),
            FfiConverterSequenceTypeGlaseCustomerToken.read(buf),
        )
    }

    override fun allocationSize(value: GlaseReservation) = (
            FfiConverterString.allocationSize(value.`invoiceReference`) +
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`appLink`) +
            FfiConverterTypeDecimal.allocationSize(value.`reservedAmount`) +
            FfiConverterTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterTypeTimestamp.allocationSize(value.`commitBefore`) +
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterTypeGlasePaymentStatus.allocationSize(value.`status`) +
            FfiConverterTypePaymentState.allocationSize(value.`state`) +
            FfiConverterTypeNextAction.allocationSize(value.`nextAction`) +
            FfiConverterTypeGlaseInvoice.allocationSize(value.`invoice`) +
            FfiConverterSequenceTypeGlaseCustomerToken.allocationSize(value.`customerTokens`)
    )

    override fun write(value: GlaseReservation, buf: ByteBuffer) {
            FfiConverterString.write(value.`invoiceReference`, buf)
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`appLink`, buf)
            FfiConverterTypeDecimal.write(value.`reservedAmount`, buf)
            FfiConverterTypeCurrency.write(value.`currency`, buf)
            FfiConverterTypeTimestamp.write(value.`commitBefore`, buf)
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterTypeGlasePaymentStatus.write(value.`status`, buf)
            FfiConverterTypePaymentState.write(value.`state`, buf)
            FfiConverterTypeNextAction.write(value.`nextAction`, buf)
            FfiConverterTypeGlaseInvoice.write(value.`invoice`, buf)
            FfiConverterSequenceTypeGlaseCustomerToken.write(value.`customerTokens`, buf)
    }
}

/**
 * An amount to be reserved.
 */
internal data class GlaseReserveRequest (
    /**
     * The invoice: its `total_amount` is the most that the commit is sure of. `payment_mode` and
     * `commit_reservation_timeout` are left out.
     */
    val `invoice`: GlaseInvoice
    ,
    /**
     * Seconds within which the reservation must be committed, at least 1; afterwards nothing is
     * paid. Minutes in a shop, hours or days online.
     */
    val `commitReservationTimeout`: kotlin.UInt
    ,
    /**
     * Whether to send it without asking first whether the terminal holds an open reservation, which a
     * cash register may lose by it. A web shop's terminal holds many invoices and loses none.
     */
    val `replaceOpen`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseReserveRequest: FfiConverterRustBuffer<GlaseReserveRequest> {
    override fun read(buf: ByteBuffer): GlaseReserveRequest {
        return GlaseReserveRequest(
            FfiConverterTypeGlaseInvoice.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: GlaseReserveRequest) = (
            FfiConverterTypeGlaseInvoice.allocationSize(value.`invoice`) +
            FfiConverterUInt.allocationSize(value.`commitReservationTimeout`) +
            FfiConverterBoolean.allocationSize(value.`replaceOpen`)
    )

    override fun write(value: GlaseReserveRequest, buf: ByteBuffer) {
            FfiConverterTypeGlaseInvoice.write(value.`invoice`, buf)
            FfiConverterUInt.write(value.`commitReservationTimeout`, buf)
            FfiConverterBoolean.write(value.`replaceOpen`, buf)
    }
}

/**
 * Which report to make and to wait for.
 */
internal data class GlaseRunReportRequest (
    /**
     * Which report.
     */
    val `reportId`: GlaseReportId
    ,
    /**
     * Glase's id of the period.
     */
    val `transactionPeriodId`: kotlin.String
    ,
    /**
     * The terminal; required for the terminals' reports.
     */
    val `terminalId`: kotlin.String? = null
    ,
    /**
     * Language, such as `en`. Default: Glase's own.
     */
    val `language`: kotlin.String? = null
    ,
    /**
     * How long to wait between two questions. Default 3 seconds, growing; at most 10.
     */
    val `pollInterval`: java.time.Duration? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseRunReportRequest: FfiConverterRustBuffer<GlaseRunReportRequest> {
    override fun read(buf: ByteBuffer): GlaseRunReportRequest {
        return GlaseRunReportRequest(
            FfiConverterTypeGlaseReportId.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: GlaseRunReportRequest) = (
            FfiConverterTypeGlaseReportId.allocationSize(value.`reportId`) +
            FfiConverterString.allocationSize(value.`transactionPeriodId`) +
            FfiConverterOptionalString.allocationSize(value.`terminalId`) +
            FfiConverterOptionalString.allocationSize(value.`language`) +
            FfiConverterOptionalDuration.allocationSize(value.`pollInterval`)
    )

    override fun write(value: GlaseRunReportRequest, buf: ByteBuffer) {
            FfiConverterTypeGlaseReportId.write(value.`reportId`, buf)
            FfiConverterString.write(value.`transactionPeriodId`, buf)
            FfiConverterOptionalString.write(value.`terminalId`, buf)
            FfiConverterOptionalString.write(value.`language`, buf)
            FfiConverterOptionalDuration.write(value.`pollInterval`, buf)
    }
}

/**
 * An invoice to be sent as it is, without the rules of `pay` and `reserve`.
 */
internal data class GlaseSendInvoiceRequest (
    /**
     * The invoice.
     */
    val `invoice`: GlaseInvoice
    ,
    /**
     * Tokens of the buyer that are known already.
     */
    val `tokens`: List<GlaseCustomerToken> = listOf()
    ,
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseSendInvoiceRequest: FfiConverterRustBuffer<GlaseSendInvoiceRequest> {
    override fun read(buf: ByteBuffer): GlaseSendInvoiceRequest {
        return GlaseSendInvoiceRequest(
            FfiConverterTypeGlaseInvoice.read(buf),
            FfiConverterSequenceTypeGlaseCustomerToken.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseSendInvoiceRequest) = (
            FfiConverterTypeGlaseInvoice.allocationSize(value.`invoice`) +
            FfiConverterSequenceTypeGlaseCustomerToken.allocationSize(value.`tokens`) +
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseSendInvoiceRequest, buf: ByteBuffer) {
            FfiConverterTypeGlaseInvoice.write(value.`invoice`, buf)
            FfiConverterSequenceTypeGlaseCustomerToken.write(value.`tokens`, buf)
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * A receipt for a payment that has been made.
 */
internal data class GlaseSubmitPaymentReceiptRequest (
    /**
     * Glase's reference of the payment.
     */
    val `ersReference`: kotlin.String
    ,
    /**
     * The document; certification takes the call without one too.
     */
    val `receiptDocument`: GlaseReceiptDocument? = null
    ,
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseSubmitPaymentReceiptRequest: FfiConverterRustBuffer<GlaseSubmitPaymentReceiptRequest> {
    override fun read(buf: ByteBuffer): GlaseSubmitPaymentReceiptRequest {
        return GlaseSubmitPaymentReceiptRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeGlaseReceiptDocument.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseSubmitPaymentReceiptRequest) = (
            FfiConverterString.allocationSize(value.`ersReference`) +
            FfiConverterOptionalTypeGlaseReceiptDocument.allocationSize(value.`receiptDocument`) +
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseSubmitPaymentReceiptRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`ersReference`, buf)
            FfiConverterOptionalTypeGlaseReceiptDocument.write(value.`receiptDocument`, buf)
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * The receipt is attached.
 */
public data class GlaseSubmittedReceipt (
    /**
     * Glase's reference, where the answer names one.
     */
    val `ersReference`: kotlin.String?
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseSubmittedReceipt: FfiConverterRustBuffer<GlaseSubmittedReceipt> {
    override fun read(buf: ByteBuffer): GlaseSubmittedReceipt {
        return GlaseSubmittedReceipt(
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseSubmittedReceipt) = (
            FfiConverterOptionalString.allocationSize(value.`ersReference`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlaseSubmittedReceipt, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`ersReference`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * A terminal's login: a till, a pump, a web shop.
 */
public data class GlaseTerminal (
    /**
     * Id that registering it gave, or Glase.
     */
    val `id`: kotlin.String
    ,
    /**
     * Password, at least 4 characters.
     */
    val `password`: Secret

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseTerminal: FfiConverterRustBuffer<GlaseTerminal> {
    override fun read(buf: ByteBuffer): GlaseTerminal {
        return GlaseTerminal(
            FfiConverterString.read(buf),
            FfiConverterTypeSecret.read(buf),
        )
    }

    override fun allocationSize(value: GlaseTerminal) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeSecret.allocationSize(value.`password`)
    )

    override fun write(value: GlaseTerminal, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeSecret.write(value.`password`, buf)
    }
}

/**
 * A transaction period that is closed. Keep its id: nothing gives it again.
 */
public data class GlaseTransactionPeriod (
    /**
     * Glase's id of the period.
     */
    val `transactionPeriodId`: kotlin.String
    ,
    /**
     * The terminal whose period it is; absent for the shop's.
     */
    val `terminalId`: kotlin.String?
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseTransactionPeriod: FfiConverterRustBuffer<GlaseTransactionPeriod> {
    override fun read(buf: ByteBuffer): GlaseTransactionPeriod {
        return GlaseTransactionPeriod(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseTransactionPeriod) = (
            FfiConverterString.allocationSize(value.`transactionPeriodId`) +
            FfiConverterOptionalString.allocationSize(value.`terminalId`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlaseTransactionPeriod, buf: ByteBuffer) {
            FfiConverterString.write(value.`transactionPeriodId`, buf)
            FfiConverterOptionalString.write(value.`terminalId`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Removes the client's own terminal.
 */
internal data class GlaseUnregisterTerminalRequest (
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseUnregisterTerminalRequest: FfiConverterRustBuffer<GlaseUnregisterTerminalRequest> {
    override fun read(buf: ByteBuffer): GlaseUnregisterTerminalRequest {
        return GlaseUnregisterTerminalRequest(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseUnregisterTerminalRequest) = (
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseUnregisterTerminalRequest, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * The terminal is removed.
 */
public data class GlaseUnregisteredTerminal (
    /**
     * Glase's id of the terminal that is gone.
     */
    val `terminalId`: kotlin.String
    ,
    /**
     * Whether the terminal was gone already when the call was repeated after a lost answer.
     */
    val `alreadyGone`: kotlin.Boolean
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseUnregisteredTerminal: FfiConverterRustBuffer<GlaseUnregisteredTerminal> {
    override fun read(buf: ByteBuffer): GlaseUnregisteredTerminal {
        return GlaseUnregisteredTerminal(
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseUnregisteredTerminal) = (
            FfiConverterString.allocationSize(value.`terminalId`) +
            FfiConverterBoolean.allocationSize(value.`alreadyGone`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlaseUnregisteredTerminal, buf: ByteBuffer) {
            FfiConverterString.write(value.`terminalId`, buf)
            FfiConverterBoolean.write(value.`alreadyGone`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * An invoice to take the place of one that was sent; all of it is replaced.
 */
internal data class GlaseUpdateInvoiceRequest (
    /**
     * Glase's reference of the invoice.
     */
    val `invoiceReference`: kotlin.String
    ,
    /**
     * The invoice as it shall be.
     */
    val `invoice`: GlaseInvoice
    ,
    /**
     * Tokens of the buyer with what became of them.
     */
    val `tokens`: List<GlaseCustomerToken> = listOf()
    ,
    /**
     * Text for Glase's logs, at most 80 characters.
     */
    val `clientComment`: kotlin.String? = null
    ,
    /**
     * Reference of this call, at most 32 characters. Default: the client's.
     */
    val `clientReference`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseUpdateInvoiceRequest: FfiConverterRustBuffer<GlaseUpdateInvoiceRequest> {
    override fun read(buf: ByteBuffer): GlaseUpdateInvoiceRequest {
        return GlaseUpdateInvoiceRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeGlaseInvoice.read(buf),
            FfiConverterSequenceTypeGlaseCustomerToken.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseUpdateInvoiceRequest) = (
            FfiConverterString.allocationSize(value.`invoiceReference`) +
            FfiConverterTypeGlaseInvoice.allocationSize(value.`invoice`) +
            FfiConverterSequenceTypeGlaseCustomerToken.allocationSize(value.`tokens`) +
            FfiConverterOptionalString.allocationSize(value.`clientComment`) +
            FfiConverterOptionalString.allocationSize(value.`clientReference`)
    )

    override fun write(value: GlaseUpdateInvoiceRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`invoiceReference`, buf)
            FfiConverterTypeGlaseInvoice.write(value.`invoice`, buf)
            FfiConverterSequenceTypeGlaseCustomerToken.write(value.`tokens`, buf)
            FfiConverterOptionalString.write(value.`clientComment`, buf)
            FfiConverterOptionalString.write(value.`clientReference`, buf)
    }
}

/**
 * A reservation whose invoice is to be replaced.
 */
internal data class GlaseUpdateRequest (
    /**
     * The reservation as it was last seen.
     */
    val `reservation`: GlaseReservation
    ,
    /**
     * The invoice as it shall be, in the same currency. Once the amount is reserved, its total is
     * at most that.
     */
    val `invoice`: GlaseInvoice
    ,
    /**
     * Tokens of the buyer with what became of them.
     */
    val `tokens`: List<GlaseCustomerToken> = listOf()
    ,
    /**
     * Whether the total may be more than what is reserved, which Glase need not accept at commit.
     */
    val `allowMore`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseUpdateRequest: FfiConverterRustBuffer<GlaseUpdateRequest> {
    override fun read(buf: ByteBuffer): GlaseUpdateRequest {
        return GlaseUpdateRequest(
            FfiConverterTypeGlaseReservation.read(buf),
            FfiConverterTypeGlaseInvoice.read(buf),
            FfiConverterSequenceTypeGlaseCustomerToken.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: GlaseUpdateRequest) = (
            FfiConverterTypeGlaseReservation.allocationSize(value.`reservation`) +
            FfiConverterTypeGlaseInvoice.allocationSize(value.`invoice`) +
            FfiConverterSequenceTypeGlaseCustomerToken.allocationSize(value.`tokens`) +
            FfiConverterBoolean.allocationSize(value.`allowMore`)
    )

    override fun write(value: GlaseUpdateRequest, buf: ByteBuffer) {
            FfiConverterTypeGlaseReservation.write(value.`reservation`, buf)
            FfiConverterTypeGlaseInvoice.write(value.`invoice`, buf)
            FfiConverterSequenceTypeGlaseCustomerToken.write(value.`tokens`, buf)
            FfiConverterBoolean.write(value.`allowMore`, buf)
    }
}

/**
 * The invoice is replaced.
 */
public data class GlaseUpdatedInvoice (
    /**
     * Glase's reference of the invoice.
     */
    val `invoiceReference`: kotlin.String
    ,
    /**
     * The answer's text, passwords taken out, at most 64 KiB.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseUpdatedInvoice: FfiConverterRustBuffer<GlaseUpdatedInvoice> {
    override fun read(buf: ByteBuffer): GlaseUpdatedInvoice {
        return GlaseUpdatedInvoice(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlaseUpdatedInvoice) = (
            FfiConverterString.allocationSize(value.`invoiceReference`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlaseUpdatedInvoice, buf: ByteBuffer) {
            FfiConverterString.write(value.`invoiceReference`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Which invoice's payment to wait for.
 */
internal data class GlaseWaitUntilPaidRequest (
    /**
     * Glase's reference of the invoice.
     */
    val `invoiceReference`: kotlin.String
    ,
    /**
     * The `version` of the answer before. Default 0, the first.
     */
    val `version`: kotlin.UInt? = null
    ,
    /**
     * How long to wait between two questions. Default 1 second; at most 10.
     */
    val `pollInterval`: java.time.Duration? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseWaitUntilPaidRequest: FfiConverterRustBuffer<GlaseWaitUntilPaidRequest> {
    override fun read(buf: ByteBuffer): GlaseWaitUntilPaidRequest {
        return GlaseWaitUntilPaidRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: GlaseWaitUntilPaidRequest) = (
            FfiConverterString.allocationSize(value.`invoiceReference`) +
            FfiConverterOptionalUInt.allocationSize(value.`version`) +
            FfiConverterOptionalDuration.allocationSize(value.`pollInterval`)
    )

    override fun write(value: GlaseWaitUntilPaidRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`invoiceReference`, buf)
            FfiConverterOptionalUInt.write(value.`version`, buf)
            FfiConverterOptionalDuration.write(value.`pollInterval`, buf)
    }
}

/**
 * Which reservation to wait for.
 */
internal data class GlaseWaitUntilReservedRequest (
    /**
     * The reservation as it was last seen.
     */
    val `reservation`: GlaseReservation
    ,
    /**
     * How long to wait between two questions. Default 1 second; at most 10.
     */
    val `pollInterval`: java.time.Duration? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseWaitUntilReservedRequest: FfiConverterRustBuffer<GlaseWaitUntilReservedRequest> {
    override fun read(buf: ByteBuffer): GlaseWaitUntilReservedRequest {
        return GlaseWaitUntilReservedRequest(
            FfiConverterTypeGlaseReservation.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: GlaseWaitUntilReservedRequest) = (
            FfiConverterTypeGlaseReservation.allocationSize(value.`reservation`) +
            FfiConverterOptionalDuration.allocationSize(value.`pollInterval`)
    )

    override fun write(value: GlaseWaitUntilReservedRequest, buf: ByteBuffer) {
            FfiConverterTypeGlaseReservation.write(value.`reservation`, buf)
            FfiConverterOptionalDuration.write(value.`pollInterval`, buf)
    }
}

/**
 * What the payer's browser tells the bank.
 */
public data class GlobianceBrowser (
    /**
     * Width of the screen in pixels.
     */
    val `screenWidth`: kotlin.UInt
    ,
    /**
     * Height of the screen in pixels.
     */
    val `screenHeight`: kotlin.UInt
    ,
    /**
     * Its language, such as `en-GB`.
     */
    val `language`: kotlin.String
    ,
    /**
     * Whether it runs Java.
     */
    val `javaEnabled`: kotlin.Boolean
    ,
    /**
     * Whether it runs scripts.
     */
    val `javascriptEnabled`: kotlin.Boolean
    ,
    /**
     * Bits of a colour.
     */
    val `colorDepth`: kotlin.UInt
    ,
    /**
     * What its `getTimezoneOffset()` gives: UTC minus local time in minutes.
     */
    val `utcOffset`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceBrowser: FfiConverterRustBuffer<GlobianceBrowser> {
    override fun read(buf: ByteBuffer): GlobianceBrowser {
        return GlobianceBrowser(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceBrowser) = (
            FfiConverterUInt.allocationSize(value.`screenWidth`) +
            FfiConverterUInt.allocationSize(value.`screenHeight`) +
            FfiConverterString.allocationSize(value.`language`) +
            FfiConverterBoolean.allocationSize(value.`javaEnabled`) +
            FfiConverterBoolean.allocationSize(value.`javascriptEnabled`) +
            FfiConverterUInt.allocationSize(value.`colorDepth`) +
            FfiConverterLong.allocationSize(value.`utcOffset`)
    )

    override fun write(value: GlobianceBrowser, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`screenWidth`, buf)
            FfiConverterUInt.write(value.`screenHeight`, buf)
            FfiConverterString.write(value.`language`, buf)
            FfiConverterBoolean.write(value.`javaEnabled`, buf)
            FfiConverterBoolean.write(value.`javascriptEnabled`, buf)
            FfiConverterUInt.write(value.`colorDepth`, buf)
            FfiConverterLong.write(value.`utcOffset`, buf)
    }
}

/**
 * Which checkout to call off.
 */
internal data class GlobianceCancelCheckoutRequest (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCancelCheckoutRequest: FfiConverterRustBuffer<GlobianceCancelCheckoutRequest> {
    override fun read(buf: ByteBuffer): GlobianceCancelCheckoutRequest {
        return GlobianceCancelCheckoutRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCancelCheckoutRequest) = (
            FfiConverterString.allocationSize(value.`checkoutId`)
    )

    override fun write(value: GlobianceCancelCheckoutRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
    }
}

/**
 * Which subscription to end.
 */
internal data class GlobianceCancelUserSubscriptionRequest (
    /**
     * Id of the subscription, a UUID.
     */
    val `subscriptionId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCancelUserSubscriptionRequest: FfiConverterRustBuffer<GlobianceCancelUserSubscriptionRequest> {
    override fun read(buf: ByteBuffer): GlobianceCancelUserSubscriptionRequest {
        return GlobianceCancelUserSubscriptionRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCancelUserSubscriptionRequest) = (
            FfiConverterString.allocationSize(value.`subscriptionId`)
    )

    override fun write(value: GlobianceCancelUserSubscriptionRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`subscriptionId`, buf)
    }
}

/**
 * A card. Handling it puts the merchant in the full scope of PCI DSS.
 */
public data class GlobianceCard (
    /**
     * Its number.
     */
    val `number`: CardNumber
    ,
    /**
     * The month in which it expires, `01` to `12`.
     */
    val `expiryMonth`: kotlin.String
    ,
    /**
     * The year in which it expires, four digits.
     */
    val `expiryYear`: kotlin.String
    ,
    /**
     * Its verification value.
     */
    val `cvv`: CardVerificationValue

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCard: FfiConverterRustBuffer<GlobianceCard> {
    override fun read(buf: ByteBuffer): GlobianceCard {
        return GlobianceCard(
            FfiConverterTypeCardNumber.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeCardVerificationValue.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCard) = (
            FfiConverterTypeCardNumber.allocationSize(value.`number`) +
            FfiConverterString.allocationSize(value.`expiryMonth`) +
            FfiConverterString.allocationSize(value.`expiryYear`) +
            FfiConverterTypeCardVerificationValue.allocationSize(value.`cvv`)
    )

    override fun write(value: GlobianceCard, buf: ByteBuffer) {
            FfiConverterTypeCardNumber.write(value.`number`, buf)
            FfiConverterString.write(value.`expiryMonth`, buf)
            FfiConverterString.write(value.`expiryYear`, buf)
            FfiConverterTypeCardVerificationValue.write(value.`cvv`, buf)
    }
}

/**
 * An attempt to pay a checkout by card.
 */
public data class GlobianceCardPayment (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * Which acquirer takes the card, 0 to 3; absent where the call does not tell 0 from 1.
     */
    val `acquirerId`: kotlin.UInt?
    ,
    /**
     * Globiance's word for where it stands.
     */
    val `status`: GlobianceCardStatus
    ,
    /**
     * Where it stands, in the words that all providers share. Anything but `succeeded` and
     * `failed` has to be waited for with `wait_for_card_payment`.
     */
    val `state`: PaymentState
    ,
    /**
     * What has to happen now.
     */
    val `nextAction`: NextAction
    ,
    /**
     * What `wait_for_card_payment` and the status calls take.
     */
    val `transactionId`: kotlin.String?
    ,
    /**
     * The acquirer's reference.
     */
    val `transactionRef`: kotlin.String?
    ,
    /**
     * Globiance's message.
     */
    val `message`: kotlin.String?
    ,
    /**
     * What the payer's statement will say.
     */
    val `descriptor`: kotlin.String?
    ,
    /**
     * The page on which the checkout can be paid; its address holds the API key.
     */
    val `checkoutLink`: Secret?
    ,
    /**
     * Whether Globiance says that the bank asks the payer first. False does not mean that nothing
     * has to happen: see `next_action`.
     */
    val `require3ds`: kotlin.Boolean
    ,
    /**
     * The answer's text, secrets, links and card numbers taken out.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCardPayment: FfiConverterRustBuffer<GlobianceCardPayment> {
    override fun read(buf: ByteBuffer): GlobianceCardPayment {
        return GlobianceCardPayment(
            FfiConverterString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterTypeGlobianceCardStatus.read(buf),
            FfiConverterTypePaymentState.read(buf),
            FfiConverterTypeNextAction.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCardPayment) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterOptionalUInt.allocationSize(value.`acquirerId`) +
            FfiConverterTypeGlobianceCardStatus.allocationSize(value.`status`) +
            FfiConverterTypePaymentState.allocationSize(value.`state`) +
            FfiConverterTypeNextAction.allocationSize(value.`nextAction`) +
            FfiConverterOptionalString.allocationSize(value.`transactionId`) +
            FfiConverterOptionalString.allocationSize(value.`transactionRef`) +
            FfiConverterOptionalString.allocationSize(value.`message`) +
            FfiConverterOptionalString.allocationSize(value.`descriptor`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`checkoutLink`) +
            FfiConverterBoolean.allocationSize(value.`require3ds`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlobianceCardPayment, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterOptionalUInt.write(value.`acquirerId`, buf)
            FfiConverterTypeGlobianceCardStatus.write(value.`status`, buf)
            FfiConverterTypePaymentState.write(value.`state`, buf)
            FfiConverterTypeNextAction.write(value.`nextAction`, buf)
            FfiConverterOptionalString.write(value.`transactionId`, buf)
            FfiConverterOptionalString.write(value.`transactionRef`, buf)
            FfiConverterOptionalString.write(value.`message`, buf)
            FfiConverterOptionalString.write(value.`descriptor`, buf)
            FfiConverterOptionalTypeSecret.write(value.`checkoutLink`, buf)
            FfiConverterBoolean.write(value.`require3ds`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * What a status call says of an attempt to pay by card.
 */
public data class GlobianceCardTransaction (
    /**
     * The id of the request.
     */
    val `transactionId`: kotlin.String
    ,
    /**
     * Globiance's word for where it stands.
     */
    val `status`: GlobianceCardStatus
    ,
    /**
     * Where it stands, in the words that all providers share.
     */
    val `state`: PaymentState
    ,
    /**
     * Amount in major units.
     */
    val `amount`: Decimal?
    ,
    /**
     * Its currency.
     */
    val `currency`: Currency?
    ,
    /**
     * When it was made.
     */
    val `createdAt`: Timestamp?
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
internal object FfiConverterTypeGlobianceCardTransaction: FfiConverterRustBuffer<GlobianceCardTransaction> {
    override fun read(buf: ByteBuffer): GlobianceCardTransaction {
        return GlobianceCardTransaction(
            FfiConverterString.read(buf),
            FfiConverterTypeGlobianceCardStatus.read(buf),
            FfiConverterTypePaymentState.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeCurrency.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCardTransaction) = (
            FfiConverterString.allocationSize(value.`transactionId`) +
            FfiConverterTypeGlobianceCardStatus.allocationSize(value.`status`) +
            FfiConverterTypePaymentState.allocationSize(value.`state`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterOptionalTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlobianceCardTransaction, buf: ByteBuffer) {
            FfiConverterString.write(value.`transactionId`, buf)
            FfiConverterTypeGlobianceCardStatus.write(value.`status`, buf)
            FfiConverterTypePaymentState.write(value.`state`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amount`, buf)
            FfiConverterOptionalTypeCurrency.write(value.`currency`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * What a payer owes, and what came in for it.
 */
public data class GlobianceCheckout (
    /**
     * Globiance's id of the checkout. Keep it: checkouts cannot be listed.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * Globiance's word for where it stands.
     */
    val `status`: GlobianceCheckoutStatus
    ,
    /**
     * Where its payment stands, in the words that all providers share: `succeeded` also when a
     * confirmed payment came in for an expired or cancelled checkout.
     */
    val `state`: PaymentState
    ,
    /**
     * Currency in which the payer owes.
     */
    val `requestCurrency`: Currency
    ,
    /**
     * What the payer owes, taxes included, in major units. Show and book this, not the amount of
     * the request.
     */
    val `requestCurrencyAmount`: Decimal
    ,
    /**
     * Price of one unit of the currency in US dollars.
     */
    val `requestCurrencyPriceUsd`: Decimal?
    ,
    /**
     * What the payer owes in US dollars.
     */
    val `amountInUsd`: Decimal?
    ,
    /**
     * How long it can be paid.
     */
    val `duration`: java.time.Duration?
    ,
    /**
     * When it was made.
     */
    val `checkoutTime`: Timestamp?
    ,
    /**
     * When it can no longer be paid.
     */
    val `expiryTime`: Timestamp?
    ,
    /**
     * Your own text.
     */
    val `note`: kotlin.String?
    ,
    /**
     * Your own reference of the customer or order.
     */
    val `clientId`: kotlin.String?
    ,
    /**
     * Your own id of the whole; Globiance does not always give it back.
     */
    val `itemId`: kotlin.String?
    ,
    /**
     * Name of the whole.
     */
    val `itemName`: kotlin.String?
    ,
    /**
     * What it is for.
     */
    val `items`: List<GlobianceCheckoutItem>
    ,
    /**
     * In what it can be paid; a currency is told by its id, type and network together.
     */
    val `currencies`: List<GlobianceCurrency>
    ,
    /**
     * What it costs in each currency that was asked for.
     */
    val `quotes`: List<GlobianceQuote>
    ,
    /**
     * What came in for it.
     */
    val `payments`: List<GlobiancePayment>
    ,
    /**
     * The store that it belongs to.
     */
    val `store`: GlobianceStore?
    ,
    /**
     * Whether the page offers to buy the currency.
     */
    val `enableFiatBuy`: kotlin.Boolean?
    ,
    /**
     * Whether it can be paid by card without the hosted page.
     */
    val `merchantDirectAcquiring`: kotlin.Boolean
    ,
    /**
     * Which acquirer takes the card, 0 to 3; absent when direct acquiring is off.
     */
    val `acquirerId`: kotlin.UInt?
    ,
    /**
     * The page on which it can be paid; its address holds the API key.
     */
    val `paymentLink`: Secret?
    ,
    /**
     * The checkout that the page's address names, where it is another one than `checkout_id`.
     */
    val `paymentLinkCheckoutId`: kotlin.String?
    ,
    /**
     * Globiance's message.
     */
    val `message`: kotlin.String?
    ,
    /**
     * The answer's text, secrets, links and card numbers taken out.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCheckout: FfiConverterRustBuffer<GlobianceCheckout> {
    override fun read(buf: ByteBuffer): GlobianceCheckout {
        return GlobianceCheckout(
            FfiConverterString.read(buf),
            FfiConverterTypeGlobianceCheckoutStatus.read(buf),
            FfiConverterTypePaymentState.read(buf),
            FfiConverterTypeCurrency.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeGlobianceCheckoutItem.read(buf),
            FfiConverterSequenceTypeGlobianceCurrency.read(buf),
            FfiConverterSequenceTypeGlobianceQuote.read(buf),
            FfiConverterSequenceTypeGlobiancePayment.read(buf),
            FfiConverterOptionalTypeGlobianceStore.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCheckout) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterTypeGlobianceCheckoutStatus.allocationSize(value.`status`) +
            FfiConverterTypePaymentState.allocationSize(value.`state`) +
            FfiConverterTypeCurrency.allocationSize(value.`requestCurrency`) +
            FfiConverterTypeDecimal.allocationSize(value.`requestCurrencyAmount`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`requestCurrencyPriceUsd`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amountInUsd`) +
            FfiConverterOptionalDuration.allocationSize(value.`duration`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`checkoutTime`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`expiryTime`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterOptionalString.allocationSize(value.`clientId`) +
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalString.allocationSize(value.`itemName`) +
            FfiConverterSequenceTypeGlobianceCheckoutItem.allocationSize(value.`items`) +
            FfiConverterSequenceTypeGlobianceCurrency.allocationSize(value.`currencies`) +
            FfiConverterSequenceTypeGlobianceQuote.allocationSize(value.`quotes`) +
            FfiConverterSequenceTypeGlobiancePayment.allocationSize(value.`payments`) +
            FfiConverterOptionalTypeGlobianceStore.allocationSize(value.`store`) +
            FfiConverterOptionalBoolean.allocationSize(value.`enableFiatBuy`) +
            FfiConverterBoolean.allocationSize(value.`merchantDirectAcquiring`) +
            FfiConverterOptionalUInt.allocationSize(value.`acquirerId`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`paymentLink`) +
            FfiConverterOptionalString.allocationSize(value.`paymentLinkCheckoutId`) +
            FfiConverterOptionalString.allocationSize(value.`message`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlobianceCheckout, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterTypeGlobianceCheckoutStatus.write(value.`status`, buf)
            FfiConverterTypePaymentState.write(value.`state`, buf)
            FfiConverterTypeCurrency.write(value.`requestCurrency`, buf)
            FfiConverterTypeDecimal.write(value.`requestCurrencyAmount`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`requestCurrencyPriceUsd`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amountInUsd`, buf)
            FfiConverterOptionalDuration.write(value.`duration`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`checkoutTime`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`expiryTime`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterOptionalString.write(value.`clientId`, buf)
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalString.write(value.`itemName`, buf)
            FfiConverterSequenceTypeGlobianceCheckoutItem.write(value.`items`, buf)
            FfiConverterSequenceTypeGlobianceCurrency.write(value.`currencies`, buf)
            FfiConverterSequenceTypeGlobianceQuote.write(value.`quotes`, buf)
            FfiConverterSequenceTypeGlobiancePayment.write(value.`payments`, buf)
            FfiConverterOptionalTypeGlobianceStore.write(value.`store`, buf)
            FfiConverterOptionalBoolean.write(value.`enableFiatBuy`, buf)
            FfiConverterBoolean.write(value.`merchantDirectAcquiring`, buf)
            FfiConverterOptionalUInt.write(value.`acquirerId`, buf)
            FfiConverterOptionalTypeSecret.write(value.`paymentLink`, buf)
            FfiConverterOptionalString.write(value.`paymentLinkCheckoutId`, buf)
            FfiConverterOptionalString.write(value.`message`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * One thing that a checkout is for, with its taxes.
 */
public data class GlobianceCheckoutItem (
    /**
     * Its name.
     */
    val `itemName`: kotlin.String?
    ,
    /**
     * Your own id of it.
     */
    val `itemId`: kotlin.String?
    ,
    /**
     * Price of one, in the checkout's currency.
     */
    val `price`: Decimal?
    ,
    /**
     * How many.
     */
    val `qty`: Decimal?
    ,
    /**
     * Tax on it in percent.
     */
    val `taxRate`: Decimal?
    ,
    /**
     * The tax, in the checkout's currency.
     */
    val `taxAmount`: Decimal?
    ,
    /**
     * Price without tax.
     */
    val `subTotal`: Decimal?
    ,
    /**
     * Price with tax.
     */
    val `total`: Decimal?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCheckoutItem: FfiConverterRustBuffer<GlobianceCheckoutItem> {
    override fun read(buf: ByteBuffer): GlobianceCheckoutItem {
        return GlobianceCheckoutItem(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCheckoutItem) = (
            FfiConverterOptionalString.allocationSize(value.`itemName`) +
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`price`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`qty`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`taxRate`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`taxAmount`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`subTotal`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`total`)
    )

    override fun write(value: GlobianceCheckoutItem, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemName`, buf)
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`price`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`qty`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`taxRate`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`taxAmount`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`subTotal`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`total`, buf)
    }
}

/**
 * A checkout and its payments, each read by its id.
 */
public data class GlobianceCheckoutResult (
    /**
     * The checkout.
     */
    val `checkout`: GlobianceCheckout
    ,
    /**
     * Its payments, with their histories.
     */
    val `payments`: List<GlobiancePayment>
    ,
    /**
     * Where its payment stands, in the words that all providers share: `succeeded` also when the
     * money came in for an expired or cancelled checkout.
     */
    val `state`: PaymentState

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCheckoutResult: FfiConverterRustBuffer<GlobianceCheckoutResult> {
    override fun read(buf: ByteBuffer): GlobianceCheckoutResult {
        return GlobianceCheckoutResult(
            FfiConverterTypeGlobianceCheckout.read(buf),
            FfiConverterSequenceTypeGlobiancePayment.read(buf),
            FfiConverterTypePaymentState.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCheckoutResult) = (
            FfiConverterTypeGlobianceCheckout.allocationSize(value.`checkout`) +
            FfiConverterSequenceTypeGlobiancePayment.allocationSize(value.`payments`) +
            FfiConverterTypePaymentState.allocationSize(value.`state`)
    )

    override fun write(value: GlobianceCheckoutResult, buf: ByteBuffer) {
            FfiConverterTypeGlobianceCheckout.write(value.`checkout`, buf)
            FfiConverterSequenceTypeGlobiancePayment.write(value.`payments`, buf)
            FfiConverterTypePaymentState.write(value.`state`, buf)
    }
}

/**
 * What a message names, and what your own record of the order says.
 */
internal data class GlobianceConfirmWebhookRequest (
    /**
     * The checkout that the message names.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * The payment that the message names. Default: every payment of the checkout is read.
     */
    val `paymentId`: kotlin.String? = null
    ,
    /**
     * What the payer owes by your own record; another amount is the error `conflict`.
     */
    val `requestCurrencyAmount`: Decimal? = null
    ,
    /**
     * Its currency by your own record; another one is the error `conflict`.
     */
    val `requestCurrency`: Currency? = null
    ,
    /**
     * Your own reference by your own record; another one is the error `conflict`.
     */
    val `clientId`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceConfirmWebhookRequest: FfiConverterRustBuffer<GlobianceConfirmWebhookRequest> {
    override fun read(buf: ByteBuffer): GlobianceConfirmWebhookRequest {
        return GlobianceConfirmWebhookRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeCurrency.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceConfirmWebhookRequest) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterOptionalString.allocationSize(value.`paymentId`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`requestCurrencyAmount`) +
            FfiConverterOptionalTypeCurrency.allocationSize(value.`requestCurrency`) +
            FfiConverterOptionalString.allocationSize(value.`clientId`)
    )

    override fun write(value: GlobianceConfirmWebhookRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterOptionalString.write(value.`paymentId`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`requestCurrencyAmount`, buf)
            FfiConverterOptionalTypeCurrency.write(value.`requestCurrency`, buf)
            FfiConverterOptionalString.write(value.`clientId`, buf)
    }
}

/**
 * What Globiance itself says of the things that a message names.
 *
 * Several messages come for one payment, in any order: write down checkout, payment and what you
 * do for them, each once, before you do it.
 */
public data class GlobianceConfirmedWebhook (
    /**
     * The checkout as it stands.
     */
    val `checkout`: GlobianceCheckout
    ,
    /**
     * The payment that was named, or all of the checkout.
     */
    val `payments`: List<GlobiancePayment>
    ,
    /**
     * Where the checkout's payment stands, in the words that all providers share; payments that were
     * not named count as the checkout lists them.
     */
    val `state`: PaymentState

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceConfirmedWebhook: FfiConverterRustBuffer<GlobianceConfirmedWebhook> {
    override fun read(buf: ByteBuffer): GlobianceConfirmedWebhook {
        return GlobianceConfirmedWebhook(
            FfiConverterTypeGlobianceCheckout.read(buf),
            FfiConverterSequenceTypeGlobiancePayment.read(buf),
            FfiConverterTypePaymentState.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceConfirmedWebhook) = (
            FfiConverterTypeGlobianceCheckout.allocationSize(value.`checkout`) +
            FfiConverterSequenceTypeGlobiancePayment.allocationSize(value.`payments`) +
            FfiConverterTypePaymentState.allocationSize(value.`state`)
    )

    override fun write(value: GlobianceConfirmedWebhook, buf: ByteBuffer) {
            FfiConverterTypeGlobianceCheckout.write(value.`checkout`, buf)
            FfiConverterSequenceTypeGlobiancePayment.write(value.`payments`, buf)
            FfiConverterTypePaymentState.write(value.`state`, buf)
    }
}

/**
 * What a payer is to pay.
 */
internal data class GlobianceCreateCheckoutRequest (
    /**
     * Amount in major units, more than zero, at most 2 decimals. What the payer owes is the
     * answer's `request_currency_amount`, which adds the items' taxes.
     */
    val `amount`: Decimal
    ,
    /**
     * `USD` or `EUR`.
     */
    val `currency`: Currency
    ,
    /**
     * What it is for, at least one.
     */
    val `items`: List<GlobianceItem>
    ,
    /**
     * Name of the whole.
     */
    val `itemName`: kotlin.String? = null
    ,
    /**
     * Your own id of the whole; Globiance does not always give it back.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * Your own text.
     */
    val `note`: kotlin.String? = null
    ,
    /**
     * Your own reference of the customer or order; webhooks name it.
     */
    val `clientId`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCreateCheckoutRequest: FfiConverterRustBuffer<GlobianceCreateCheckoutRequest> {
    override fun read(buf: ByteBuffer): GlobianceCreateCheckoutRequest {
        return GlobianceCreateCheckoutRequest(
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeCurrency.read(buf),
            FfiConverterSequenceTypeGlobianceItem.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCreateCheckoutRequest) = (
            FfiConverterTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterSequenceTypeGlobianceItem.allocationSize(value.`items`) +
            FfiConverterOptionalString.allocationSize(value.`itemName`) +
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterOptionalString.allocationSize(value.`clientId`)
    )

    override fun write(value: GlobianceCreateCheckoutRequest, buf: ByteBuffer) {
            FfiConverterTypeDecimal.write(value.`amount`, buf)
            FfiConverterTypeCurrency.write(value.`currency`, buf)
            FfiConverterSequenceTypeGlobianceItem.write(value.`items`, buf)
            FfiConverterOptionalString.write(value.`itemName`, buf)
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterOptionalString.write(value.`clientId`, buf)
    }
}

/**
 * What a payer is to pay by a link, which Globiance can mail.
 */
internal data class GlobianceCreateInvoiceCheckoutRequest (
    /**
     * Amount in major units, more than zero, at most 2 decimals. What the payer owes is the
     * answer's `request_currency_amount`, which adds the items' taxes.
     */
    val `amount`: Decimal
    ,
    /**
     * `USD` or `EUR`.
     */
    val `currency`: Currency
    ,
    /**
     * What it is for, at least one.
     */
    val `items`: List<GlobianceItem>
    ,
    /**
     * Name of the whole.
     */
    val `itemName`: kotlin.String? = null
    ,
    /**
     * Your own id of the whole; Globiance does not always give it back.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * Your own text.
     */
    val `note`: kotlin.String? = null
    ,
    /**
     * Your own reference of the customer or order; webhooks name it.
     */
    val `clientId`: kotlin.String? = null
    ,
    /**
     * Where Globiance mails the invoice. Default: it mails none.
     */
    val `email`: kotlin.String? = null
    ,
    /**
     * How long it can be paid, to the millisecond, at least 1 ms. Default: Globiance's own, 30 days.
     */
    val `checkoutDuration`: java.time.Duration? = null
    ,
    /**
     * Language of page and mail. Default: Globiance's own.
     */
    val `language`: GlobianceLanguage? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCreateInvoiceCheckoutRequest: FfiConverterRustBuffer<GlobianceCreateInvoiceCheckoutRequest> {
    override fun read(buf: ByteBuffer): GlobianceCreateInvoiceCheckoutRequest {
        return GlobianceCreateInvoiceCheckoutRequest(
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeCurrency.read(buf),
            FfiConverterSequenceTypeGlobianceItem.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalTypeGlobianceLanguage.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCreateInvoiceCheckoutRequest) = (
            FfiConverterTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterTypeCurrency.allocationSize(value.`currency`) +
            FfiConverterSequenceTypeGlobianceItem.allocationSize(value.`items`) +
            FfiConverterOptionalString.allocationSize(value.`itemName`) +
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterOptionalString.allocationSize(value.`clientId`) +
            FfiConverterOptionalString.allocationSize(value.`email`) +
            FfiConverterOptionalDuration.allocationSize(value.`checkoutDuration`) +
            FfiConverterOptionalTypeGlobianceLanguage.allocationSize(value.`language`)
    )

    override fun write(value: GlobianceCreateInvoiceCheckoutRequest, buf: ByteBuffer) {
            FfiConverterTypeDecimal.write(value.`amount`, buf)
            FfiConverterTypeCurrency.write(value.`currency`, buf)
            FfiConverterSequenceTypeGlobianceItem.write(value.`items`, buf)
            FfiConverterOptionalString.write(value.`itemName`, buf)
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterOptionalString.write(value.`clientId`, buf)
            FfiConverterOptionalString.write(value.`email`, buf)
            FfiConverterOptionalDuration.write(value.`checkoutDuration`, buf)
            FfiConverterOptionalTypeGlobianceLanguage.write(value.`language`, buf)
    }
}

/**
 * Who is to subscribe to which plan.
 */
internal data class GlobianceCreateUserSubscriptionRequest (
    /**
     * Id of the plan, a UUID; plans are made in the dashboard.
     */
    val `planId`: kotlin.String
    ,
    /**
     * Your own id of the customer.
     */
    val `customerId`: kotlin.String
    ,
    /**
     * Where the payment links are mailed.
     */
    val `customerEmail`: kotlin.String
    ,
    /**
     * When billing starts. Default: at once.
     */
    val `startsAt`: Timestamp? = null
    ,
    /**
     * Your own data, a text that is JSON.
     */
    val `note`: kotlin.String? = null
    ,
    /**
     * Your own data as texts by name, sent as a JSON object; instead of `note`.
     */
    val `noteValues`: Map<kotlin.String, kotlin.String>? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCreateUserSubscriptionRequest: FfiConverterRustBuffer<GlobianceCreateUserSubscriptionRequest> {
    override fun read(buf: ByteBuffer): GlobianceCreateUserSubscriptionRequest {
        return GlobianceCreateUserSubscriptionRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalMapStringString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCreateUserSubscriptionRequest) = (
            FfiConverterString.allocationSize(value.`planId`) +
            FfiConverterString.allocationSize(value.`customerId`) +
            FfiConverterString.allocationSize(value.`customerEmail`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`startsAt`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterOptionalMapStringString.allocationSize(value.`noteValues`)
    )

    override fun write(value: GlobianceCreateUserSubscriptionRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`planId`, buf)
            FfiConverterString.write(value.`customerId`, buf)
            FfiConverterString.write(value.`customerEmail`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`startsAt`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterOptionalMapStringString.write(value.`noteValues`, buf)
    }
}

/**
 * A subscription that was made.
 */
public data class GlobianceCreatedSubscription (
    /**
     * Id of the subscription. Keep it: subscriptions cannot be listed.
     */
    val `subscriptionId`: kotlin.String
    ,
    /**
     * The page of the subscription, for the customer.
     */
    val `link`: kotlin.String?
    ,
    /**
     * Globiance's message.
     */
    val `message`: kotlin.String?
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
internal object FfiConverterTypeGlobianceCreatedSubscription: FfiConverterRustBuffer<GlobianceCreatedSubscription> {
    override fun read(buf: ByteBuffer): GlobianceCreatedSubscription {
        return GlobianceCreatedSubscription(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCreatedSubscription) = (
            FfiConverterString.allocationSize(value.`subscriptionId`) +
            FfiConverterOptionalString.allocationSize(value.`link`) +
            FfiConverterOptionalString.allocationSize(value.`message`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlobianceCreatedSubscription, buf: ByteBuffer) {
            FfiConverterString.write(value.`subscriptionId`, buf)
            FfiConverterOptionalString.write(value.`link`, buf)
            FfiConverterOptionalString.write(value.`message`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * What a GlobiancePay store is reached with. For servers: neither belongs in an app or a browser.
 */
internal data class GlobianceCredentials (
    /**
     * The store's API key.
     */
    val `apiKey`: Secret
    ,
    /**
     * The store's secret, which signs every call. Without it the calls go out unsigned, and
     * Globiance may refuse them.
     */
    val `secret`: Secret? = null
    ,
    /**
     * Where the pages of acquirer 2 are, an absolute https address. Default
     * `https://merchant.globiancepay.com`.
     */
    val `merchantUiUrl`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCredentials: FfiConverterRustBuffer<GlobianceCredentials> {
    override fun read(buf: ByteBuffer): GlobianceCredentials {
        return GlobianceCredentials(
            FfiConverterTypeSecret.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCredentials) = (
            FfiConverterTypeSecret.allocationSize(value.`apiKey`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`secret`) +
            FfiConverterOptionalString.allocationSize(value.`merchantUiUrl`)
    )

    override fun write(value: GlobianceCredentials, buf: ByteBuffer) {
            FfiConverterTypeSecret.write(value.`apiKey`, buf)
            FfiConverterOptionalTypeSecret.write(value.`secret`, buf)
            FfiConverterOptionalString.write(value.`merchantUiUrl`, buf)
    }
}

/**
 * What a payer has to send, and where.
 */
public data class GlobianceCryptoPayment (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * What the payer must send: its `total`.
     */
    val `quote`: GlobianceQuote
    ,
    /**
     * Where the payer sends it.
     */
    val `address`: kotlin.String
    ,
    /**
     * The tag that has to be sent with it; money sent without it is lost.
     */
    val `destinationTag`: kotlin.String?
    ,
    /**
     * The network to send it on, where it is named.
     */
    val `currencyNetwork`: kotlin.String?
    ,
    /**
     * When the checkout can no longer be paid; do not show the address afterwards.
     */
    val `expiresAt`: Timestamp?
    ,
    /**
     * Where the payment stands, in the words that all providers share: `action_required`.
     */
    val `state`: PaymentState

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCryptoPayment: FfiConverterRustBuffer<GlobianceCryptoPayment> {
    override fun read(buf: ByteBuffer): GlobianceCryptoPayment {
        return GlobianceCryptoPayment(
            FfiConverterString.read(buf),
            FfiConverterTypeGlobianceQuote.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterTypePaymentState.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCryptoPayment) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterTypeGlobianceQuote.allocationSize(value.`quote`) +
            FfiConverterString.allocationSize(value.`address`) +
            FfiConverterOptionalString.allocationSize(value.`destinationTag`) +
            FfiConverterOptionalString.allocationSize(value.`currencyNetwork`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`expiresAt`) +
            FfiConverterTypePaymentState.allocationSize(value.`state`)
    )

    override fun write(value: GlobianceCryptoPayment, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterTypeGlobianceQuote.write(value.`quote`, buf)
            FfiConverterString.write(value.`address`, buf)
            FfiConverterOptionalString.write(value.`destinationTag`, buf)
            FfiConverterOptionalString.write(value.`currencyNetwork`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`expiresAt`, buf)
            FfiConverterTypePaymentState.write(value.`state`, buf)
    }
}

/**
 * A currency in which a checkout can be paid; its id, type and network together tell it from others.
 */
public data class GlobianceCurrency (
    /**
     * Globiance's id of the currency, the same for each type and network.
     */
    val `currencyId`: kotlin.String
    ,
    /**
     * Its short name, such as `USDT`.
     */
    val `currencyName`: kotlin.String?
    ,
    /**
     * Its full name.
     */
    val `currencyFullName`: kotlin.String?
    ,
    /**
     * How it is sent.
     */
    val `currencyType`: GlobianceCurrencyType
    ,
    /**
     * The network that it is sent on, where it is named.
     */
    val `currencyNetwork`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCurrency: FfiConverterRustBuffer<GlobianceCurrency> {
    override fun read(buf: ByteBuffer): GlobianceCurrency {
        return GlobianceCurrency(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeGlobianceCurrencyType.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceCurrency) = (
            FfiConverterString.allocationSize(value.`currencyId`) +
            FfiConverterOptionalString.allocationSize(value.`currencyName`) +
            FfiConverterOptionalString.allocationSize(value.`currencyFullName`) +
            FfiConverterTypeGlobianceCurrencyType.allocationSize(value.`currencyType`) +
            FfiConverterOptionalString.allocationSize(value.`currencyNetwork`)
    )

    override fun write(value: GlobianceCurrency, buf: ByteBuffer) {
            FfiConverterString.write(value.`currencyId`, buf)
            FfiConverterOptionalString.write(value.`currencyName`, buf)
            FfiConverterOptionalString.write(value.`currencyFullName`, buf)
            FfiConverterTypeGlobianceCurrencyType.write(value.`currencyType`, buf)
            FfiConverterOptionalString.write(value.`currencyNetwork`, buf)
    }
}

/**
 * Where a payer sends a crypto currency. Show it exactly, and keep every one ever given.
 */
public data class GlobianceDepositAddress (
    /**
     * The address.
     */
    val `address`: kotlin.String
    ,
    /**
     * The tag that has to be sent with it; money sent without it is lost.
     */
    val `destinationTag`: kotlin.String?
    ,
    /**
     * Globiance's message.
     */
    val `message`: kotlin.String?
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
internal object FfiConverterTypeGlobianceDepositAddress: FfiConverterRustBuffer<GlobianceDepositAddress> {
    override fun read(buf: ByteBuffer): GlobianceDepositAddress {
        return GlobianceDepositAddress(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceDepositAddress) = (
            FfiConverterString.allocationSize(value.`address`) +
            FfiConverterOptionalString.allocationSize(value.`destinationTag`) +
            FfiConverterOptionalString.allocationSize(value.`message`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlobianceDepositAddress, buf: ByteBuffer) {
            FfiConverterString.write(value.`address`, buf)
            FfiConverterOptionalString.write(value.`destinationTag`, buf)
            FfiConverterOptionalString.write(value.`message`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Where a payer is to send a crypto currency.
 */
internal data class GlobianceGenerateAddressRequest (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * One of the checkout's currencies, for which a quote was made.
     */
    val `currencyId`: kotlin.String
    ,
    /**
     * The currency's `currency_network`, where it has one.
     */
    val `network`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceGenerateAddressRequest: FfiConverterRustBuffer<GlobianceGenerateAddressRequest> {
    override fun read(buf: ByteBuffer): GlobianceGenerateAddressRequest {
        return GlobianceGenerateAddressRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceGenerateAddressRequest) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterString.allocationSize(value.`currencyId`) +
            FfiConverterOptionalString.allocationSize(value.`network`)
    )

    override fun write(value: GlobianceGenerateAddressRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterString.write(value.`currencyId`, buf)
            FfiConverterOptionalString.write(value.`network`, buf)
    }
}

/**
 * What to ask a price for.
 */
internal data class GlobianceGenerateQuoteRequest (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * One of the checkout's currencies.
     */
    val `currencyId`: kotlin.String
    ,
    /**
     * How it is to be sent: `blockchain` or `wallet`.
     */
    val `currencyType`: GlobianceCurrencyType

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceGenerateQuoteRequest: FfiConverterRustBuffer<GlobianceGenerateQuoteRequest> {
    override fun read(buf: ByteBuffer): GlobianceGenerateQuoteRequest {
        return GlobianceGenerateQuoteRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeGlobianceCurrencyType.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceGenerateQuoteRequest) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterString.allocationSize(value.`currencyId`) +
            FfiConverterTypeGlobianceCurrencyType.allocationSize(value.`currencyType`)
    )

    override fun write(value: GlobianceGenerateQuoteRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterString.write(value.`currencyId`, buf)
            FfiConverterTypeGlobianceCurrencyType.write(value.`currencyType`, buf)
    }
}

/**
 * Which attempt at acquirer 3 to read.
 */
internal data class GlobianceGetCardTxnStatusGenRequest (
    /**
     * The attempt's `transaction_id`.
     */
    val `transactionId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceGetCardTxnStatusGenRequest: FfiConverterRustBuffer<GlobianceGetCardTxnStatusGenRequest> {
    override fun read(buf: ByteBuffer): GlobianceGetCardTxnStatusGenRequest {
        return GlobianceGetCardTxnStatusGenRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceGetCardTxnStatusGenRequest) = (
            FfiConverterString.allocationSize(value.`transactionId`)
    )

    override fun write(value: GlobianceGetCardTxnStatusGenRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`transactionId`, buf)
    }
}

/**
 * Which attempt at acquirer 2 to read.
 */
internal data class GlobianceGetCardTxnStatusRequest (
    /**
     * The attempt's `transaction_id`.
     */
    val `transactionId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceGetCardTxnStatusRequest: FfiConverterRustBuffer<GlobianceGetCardTxnStatusRequest> {
    override fun read(buf: ByteBuffer): GlobianceGetCardTxnStatusRequest {
        return GlobianceGetCardTxnStatusRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceGetCardTxnStatusRequest) = (
            FfiConverterString.allocationSize(value.`transactionId`)
    )

    override fun write(value: GlobianceGetCardTxnStatusRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`transactionId`, buf)
    }
}

/**
 * Which checkout to read.
 */
internal data class GlobianceGetCheckoutDetailsRequest (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceGetCheckoutDetailsRequest: FfiConverterRustBuffer<GlobianceGetCheckoutDetailsRequest> {
    override fun read(buf: ByteBuffer): GlobianceGetCheckoutDetailsRequest {
        return GlobianceGetCheckoutDetailsRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceGetCheckoutDetailsRequest) = (
            FfiConverterString.allocationSize(value.`checkoutId`)
    )

    override fun write(value: GlobianceGetCheckoutDetailsRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
    }
}

/**
 * Which payment to read.
 */
internal data class GlobianceGetPaymentDetailsRequest (
    /**
     * Globiance's id of the payment.
     */
    val `paymentId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceGetPaymentDetailsRequest: FfiConverterRustBuffer<GlobianceGetPaymentDetailsRequest> {
    override fun read(buf: ByteBuffer): GlobianceGetPaymentDetailsRequest {
        return GlobianceGetPaymentDetailsRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceGetPaymentDetailsRequest) = (
            FfiConverterString.allocationSize(value.`paymentId`)
    )

    override fun write(value: GlobianceGetPaymentDetailsRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`paymentId`, buf)
    }
}

/**
 * Which subscription to read.
 */
internal data class GlobianceGetUserSubscriptionRequest (
    /**
     * Id of the subscription, a UUID.
     */
    val `subscriptionId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceGetUserSubscriptionRequest: FfiConverterRustBuffer<GlobianceGetUserSubscriptionRequest> {
    override fun read(buf: ByteBuffer): GlobianceGetUserSubscriptionRequest {
        return GlobianceGetUserSubscriptionRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceGetUserSubscriptionRequest) = (
            FfiConverterString.allocationSize(value.`subscriptionId`)
    )

    override fun write(value: GlobianceGetUserSubscriptionRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`subscriptionId`, buf)
    }
}

/**
 * A card payment at acquirer 0 or 1, whose card data pass through the merchant.
 */
internal data class GlobianceInitiatePayWithCardRequest (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * Whether Globiance is to keep the card for the payer. Default false.
     */
    val `saveMyCard`: kotlin.Boolean = false
    ,
    /**
     * The payer's first name.
     */
    val `firstName`: kotlin.String
    ,
    /**
     * The payer's last name.
     */
    val `lastName`: kotlin.String
    ,
    /**
     * The payer's address.
     */
    val `address`: kotlin.String
    ,
    /**
     * The payer's country, two letters.
     */
    val `country`: kotlin.String
    ,
    /**
     * The payer's state or province.
     */
    val `state`: kotlin.String
    ,
    /**
     * The payer's city.
     */
    val `city`: kotlin.String
    ,
    /**
     * The payer's postal code.
     */
    val `zip`: kotlin.String
    ,
    /**
     * The payer's mail address.
     */
    val `email`: kotlin.String
    ,
    /**
     * The payer's telephone number.
     */
    val `phoneNumber`: kotlin.String
    ,
    /**
     * The card's number.
     */
    val `cardNumber`: CardNumber
    ,
    /**
     * The month in which the card expires, `01` to `12`.
     */
    val `cardExpiryMonth`: kotlin.String
    ,
    /**
     * The year in which the card expires, four digits.
     */
    val `cardExpiryYear`: kotlin.String
    ,
    /**
     * The card's verification value.
     */
    val `cardCvvNumber`: CardVerificationValue
    ,
    /**
     * Width of the payer's screen in pixels.
     */
    val `screenWidth`: kotlin.UInt
    ,
    /**
     * Height of the payer's screen in pixels.
     */
    val `screenHeight`: kotlin.UInt
    ,
    /**
     * The browser's language, such as `en-GB`.
     */
    val `language`: kotlin.String
    ,
    /**
     * Whether the browser runs Java.
     */
    val `javaEnabled`: kotlin.Boolean
    ,
    /**
     * Whether the browser runs scripts.
     */
    val `javascriptEnabled`: kotlin.Boolean
    ,
    /**
     * Bits of a colour.
     */
    val `colorDepth`: kotlin.UInt
    ,
    /**
     * What the browser's `getTimezoneOffset()` gives: UTC minus local time in minutes.
     */
    val `utcOffset`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceInitiatePayWithCardRequest: FfiConverterRustBuffer<GlobianceInitiatePayWithCardRequest> {
    override fun read(buf: ByteBuffer): GlobianceInitiatePayWithCardRequest {
        return GlobianceInitiatePayWithCardRequest(
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeCardNumber.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeCardVerificationValue.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceInitiatePayWithCardRequest) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterBoolean.allocationSize(value.`saveMyCard`) +
            FfiConverterString.allocationSize(value.`firstName`) +
            FfiConverterString.allocationSize(value.`lastName`) +
            FfiConverterString.allocationSize(value.`address`) +
            FfiConverterString.allocationSize(value.`country`) +
            FfiConverterString.allocationSize(value.`state`) +
            FfiConverterString.allocationSize(value.`city`) +
            FfiConverterString.allocationSize(value.`zip`) +
            FfiConverterString.allocationSize(value.`email`) +
            FfiConverterString.allocationSize(value.`phoneNumber`) +
            FfiConverterTypeCardNumber.allocationSize(value.`cardNumber`) +
            FfiConverterString.allocationSize(value.`cardExpiryMonth`) +
            FfiConverterString.allocationSize(value.`cardExpiryYear`) +
            FfiConverterTypeCardVerificationValue.allocationSize(value.`cardCvvNumber`) +
            FfiConverterUInt.allocationSize(value.`screenWidth`) +
            FfiConverterUInt.allocationSize(value.`screenHeight`) +
            FfiConverterString.allocationSize(value.`language`) +
            FfiConverterBoolean.allocationSize(value.`javaEnabled`) +
            FfiConverterBoolean.allocationSize(value.`javascriptEnabled`) +
            FfiConverterUInt.allocationSize(value.`colorDepth`) +
            FfiConverterLong.allocationSize(value.`utcOffset`)
    )

    override fun write(value: GlobianceInitiatePayWithCardRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterBoolean.write(value.`saveMyCard`, buf)
            FfiConverterString.write(value.`firstName`, buf)
            FfiConverterString.write(value.`lastName`, buf)
            FfiConverterString.write(value.`address`, buf)
            FfiConverterString.write(value.`country`, buf)
            FfiConverterString.write(value.`state`, buf)
            FfiConverterString.write(value.`city`, buf)
            FfiConverterString.write(value.`zip`, buf)
            FfiConverterString.write(value.`email`, buf)
            FfiConverterString.write(value.`phoneNumber`, buf)
            FfiConverterTypeCardNumber.write(value.`cardNumber`, buf)
            FfiConverterString.write(value.`cardExpiryMonth`, buf)
            FfiConverterString.write(value.`cardExpiryYear`, buf)
            FfiConverterTypeCardVerificationValue.write(value.`cardCvvNumber`, buf)
            FfiConverterUInt.write(value.`screenWidth`, buf)
            FfiConverterUInt.write(value.`screenHeight`, buf)
            FfiConverterString.write(value.`language`, buf)
            FfiConverterBoolean.write(value.`javaEnabled`, buf)
            FfiConverterBoolean.write(value.`javascriptEnabled`, buf)
            FfiConverterUInt.write(value.`colorDepth`, buf)
            FfiConverterLong.write(value.`utcOffset`, buf)
    }
}

/**
 * A card payment at acquirer 3, on a page of its own.
 */
internal data class GlobianceInitiatePayWithCardWidget2Request (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * The payer's first name.
     */
    val `firstName`: kotlin.String
    ,
    /**
     * The payer's middle name. Default: none.
     */
    val `middleName`: kotlin.String? = null
    ,
    /**
     * The payer's last name.
     */
    val `lastName`: kotlin.String
    ,
    /**
     * The payer's mail address.
     */
    val `email`: kotlin.String
    ,
    /**
     * The payer's telephone number.
     */
    val `phoneNumber`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceInitiatePayWithCardWidget2Request: FfiConverterRustBuffer<GlobianceInitiatePayWithCardWidget2Request> {
    override fun read(buf: ByteBuffer): GlobianceInitiatePayWithCardWidget2Request {
        return GlobianceInitiatePayWithCardWidget2Request(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceInitiatePayWithCardWidget2Request) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterString.allocationSize(value.`firstName`) +
            FfiConverterOptionalString.allocationSize(value.`middleName`) +
            FfiConverterString.allocationSize(value.`lastName`) +
            FfiConverterString.allocationSize(value.`email`) +
            FfiConverterString.allocationSize(value.`phoneNumber`)
    )

    override fun write(value: GlobianceInitiatePayWithCardWidget2Request, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterString.write(value.`firstName`, buf)
            FfiConverterOptionalString.write(value.`middleName`, buf)
            FfiConverterString.write(value.`lastName`, buf)
            FfiConverterString.write(value.`email`, buf)
            FfiConverterString.write(value.`phoneNumber`, buf)
    }
}

/**
 * A card payment at acquirer 2, on a page of its own.
 */
internal data class GlobianceInitiatePayWithCardWidgetRequest (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * The payer's first name.
     */
    val `firstName`: kotlin.String
    ,
    /**
     * The payer's middle name. Default: none.
     */
    val `middleName`: kotlin.String? = null
    ,
    /**
     * The payer's last name.
     */
    val `lastName`: kotlin.String
    ,
    /**
     * The payer's mail address.
     */
    val `email`: kotlin.String
    ,
    /**
     * The payer's telephone number.
     */
    val `phoneNumber`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceInitiatePayWithCardWidgetRequest: FfiConverterRustBuffer<GlobianceInitiatePayWithCardWidgetRequest> {
    override fun read(buf: ByteBuffer): GlobianceInitiatePayWithCardWidgetRequest {
        return GlobianceInitiatePayWithCardWidgetRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceInitiatePayWithCardWidgetRequest) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterString.allocationSize(value.`firstName`) +
            FfiConverterOptionalString.allocationSize(value.`middleName`) +
            FfiConverterString.allocationSize(value.`lastName`) +
            FfiConverterString.allocationSize(value.`email`) +
            FfiConverterString.allocationSize(value.`phoneNumber`)
    )

    override fun write(value: GlobianceInitiatePayWithCardWidgetRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterString.write(value.`firstName`, buf)
            FfiConverterOptionalString.write(value.`middleName`, buf)
            FfiConverterString.write(value.`lastName`, buf)
            FfiConverterString.write(value.`email`, buf)
            FfiConverterString.write(value.`phoneNumber`, buf)
    }
}

/**
 * One thing that a checkout is for.
 */
public data class GlobianceItem (
    /**
     * Its name.
     */
    val `itemName`: kotlin.String
    ,
    /**
     * Price of one, in the checkout's currency, 0 or more, at most 2 decimals.
     */
    val `price`: Decimal
    ,
    /**
     * How many, more than zero.
     */
    val `qty`: Decimal
    ,
    /**
     * Tax on it in percent, 0 or more, such as 1.5.
     */
    val `taxRate`: Decimal

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceItem: FfiConverterRustBuffer<GlobianceItem> {
    override fun read(buf: ByteBuffer): GlobianceItem {
        return GlobianceItem(
            FfiConverterString.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceItem) = (
            FfiConverterString.allocationSize(value.`itemName`) +
            FfiConverterTypeDecimal.allocationSize(value.`price`) +
            FfiConverterTypeDecimal.allocationSize(value.`qty`) +
            FfiConverterTypeDecimal.allocationSize(value.`taxRate`)
    )

    override fun write(value: GlobianceItem, buf: ByteBuffer) {
            FfiConverterString.write(value.`itemName`, buf)
            FfiConverterTypeDecimal.write(value.`price`, buf)
            FfiConverterTypeDecimal.write(value.`qty`, buf)
            FfiConverterTypeDecimal.write(value.`taxRate`, buf)
    }
}

/**
 * Globiance's message about what was done.
 */
public data class GlobianceMessage (
    /**
     * The message.
     */
    val `message`: kotlin.String?
    ,
    /**
     * The answer's text, secrets, links and card numbers taken out.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceMessage: FfiConverterRustBuffer<GlobianceMessage> {
    override fun read(buf: ByteBuffer): GlobianceMessage {
        return GlobianceMessage(
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceMessage) = (
            FfiConverterOptionalString.allocationSize(value.`message`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlobianceMessage, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`message`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * A message as it arrived.
 */
internal data class GlobianceParseWebhookRequest (
    /**
     * The body.
     */
    val `body`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceParseWebhookRequest: FfiConverterRustBuffer<GlobianceParseWebhookRequest> {
    override fun read(buf: ByteBuffer): GlobianceParseWebhookRequest {
        return GlobianceParseWebhookRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceParseWebhookRequest) = (
            FfiConverterString.allocationSize(value.`body`)
    )

    override fun write(value: GlobianceParseWebhookRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`body`, buf)
    }
}

/**
 * Which subscription to pause.
 */
internal data class GlobiancePauseUserSubscriptionRequest (
    /**
     * Id of the subscription, a UUID.
     */
    val `subscriptionId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobiancePauseUserSubscriptionRequest: FfiConverterRustBuffer<GlobiancePauseUserSubscriptionRequest> {
    override fun read(buf: ByteBuffer): GlobiancePauseUserSubscriptionRequest {
        return GlobiancePauseUserSubscriptionRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobiancePauseUserSubscriptionRequest) = (
            FfiConverterString.allocationSize(value.`subscriptionId`)
    )

    override fun write(value: GlobiancePauseUserSubscriptionRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`subscriptionId`, buf)
    }
}

/**
 * A checkout to be paid by card, at whichever acquirer it has.
 */
internal data class GlobiancePayWithCardRequest (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * Who pays.
     */
    val `payer`: GlobiancePayer
    ,
    /**
     * The card; acquirers 0 and 1 require it. It is not sent to the others, whose own page asks
     * for it.
     */
    val `card`: GlobianceCard? = null
    ,
    /**
     * The payer's browser; acquirers 0 and 1 require it. It is not sent to the others.
     */
    val `browser`: GlobianceBrowser? = null
    ,
    /**
     * Acquirers 0 and 1: whether Globiance is to keep the card for the payer. Default false.
     */
    val `saveMyCard`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobiancePayWithCardRequest: FfiConverterRustBuffer<GlobiancePayWithCardRequest> {
    override fun read(buf: ByteBuffer): GlobiancePayWithCardRequest {
        return GlobiancePayWithCardRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeGlobiancePayer.read(buf),
            FfiConverterOptionalTypeGlobianceCard.read(buf),
            FfiConverterOptionalTypeGlobianceBrowser.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: GlobiancePayWithCardRequest) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterTypeGlobiancePayer.allocationSize(value.`payer`) +
            FfiConverterOptionalTypeGlobianceCard.allocationSize(value.`card`) +
            FfiConverterOptionalTypeGlobianceBrowser.allocationSize(value.`browser`) +
            FfiConverterBoolean.allocationSize(value.`saveMyCard`)
    )

    override fun write(value: GlobiancePayWithCardRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterTypeGlobiancePayer.write(value.`payer`, buf)
            FfiConverterOptionalTypeGlobianceCard.write(value.`card`, buf)
            FfiConverterOptionalTypeGlobianceBrowser.write(value.`browser`, buf)
            FfiConverterBoolean.write(value.`saveMyCard`, buf)
    }
}

/**
 * In what a checkout is to be paid.
 */
internal data class GlobiancePayWithCryptoRequest (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * One of the checkout's currencies.
     */
    val `currencyId`: kotlin.String
    ,
    /**
     * How it is to be sent: `blockchain` or `wallet`.
     */
    val `currencyType`: GlobianceCurrencyType
    ,
    /**
     * The currency's `currency_network`, where it has one.
     */
    val `currencyNetwork`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobiancePayWithCryptoRequest: FfiConverterRustBuffer<GlobiancePayWithCryptoRequest> {
    override fun read(buf: ByteBuffer): GlobiancePayWithCryptoRequest {
        return GlobiancePayWithCryptoRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeGlobianceCurrencyType.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlobiancePayWithCryptoRequest) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterString.allocationSize(value.`currencyId`) +
            FfiConverterTypeGlobianceCurrencyType.allocationSize(value.`currencyType`) +
            FfiConverterOptionalString.allocationSize(value.`currencyNetwork`)
    )

    override fun write(value: GlobiancePayWithCryptoRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterString.write(value.`currencyId`, buf)
            FfiConverterTypeGlobianceCurrencyType.write(value.`currencyType`, buf)
            FfiConverterOptionalString.write(value.`currencyNetwork`, buf)
    }
}

/**
 * Who pays by card.
 */
public data class GlobiancePayer (
    /**
     * First name.
     */
    val `firstName`: kotlin.String
    ,
    /**
     * Last name.
     */
    val `lastName`: kotlin.String
    ,
    /**
     * Mail address.
     */
    val `email`: kotlin.String
    ,
    /**
     * Telephone number.
     */
    val `phoneNumber`: kotlin.String
    ,
    /**
     * Middle name; acquirers 2 and 3 take it.
     */
    val `middleName`: kotlin.String? = null
    ,
    /**
     * Address; acquirers 0 and 1 require it.
     */
    val `address`: kotlin.String? = null
    ,
    /**
     * Country, two letters; acquirers 0 and 1 require it.
     */
    val `country`: kotlin.String? = null
    ,
    /**
     * State or province; acquirers 0 and 1 require it.
     */
    val `state`: kotlin.String? = null
    ,
    /**
     * City; acquirers 0 and 1 require it.
     */
    val `city`: kotlin.String? = null
    ,
    /**
     * Postal code; acquirers 0 and 1 require it.
     */
    val `zip`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobiancePayer: FfiConverterRustBuffer<GlobiancePayer> {
    override fun read(buf: ByteBuffer): GlobiancePayer {
        return GlobiancePayer(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: GlobiancePayer) = (
            FfiConverterString.allocationSize(value.`firstName`) +
            FfiConverterString.allocationSize(value.`lastName`) +
            FfiConverterString.allocationSize(value.`email`) +
            FfiConverterString.allocationSize(value.`phoneNumber`) +
            FfiConverterOptionalString.allocationSize(value.`middleName`) +
            FfiConverterOptionalString.allocationSize(value.`address`) +
            FfiConverterOptionalString.allocationSize(value.`country`) +
            FfiConverterOptionalString.allocationSize(value.`state`) +
            FfiConverterOptionalString.allocationSize(value.`city`) +
            FfiConverterOptionalString.allocationSize(value.`zip`)
    )

    override fun write(value: GlobiancePayer, buf: ByteBuffer) {
            FfiConverterString.write(value.`firstName`, buf)
            FfiConverterString.write(value.`lastName`, buf)
            FfiConverterString.write(value.`email`, buf)
            FfiConverterString.write(value.`phoneNumber`, buf)
            FfiConverterOptionalString.write(value.`middleName`, buf)
            FfiConverterOptionalString.write(value.`address`, buf)
            FfiConverterOptionalString.write(value.`country`, buf)
            FfiConverterOptionalString.write(value.`state`, buf)
            FfiConverterOptionalString.write(value.`city`, buf)
            FfiConverterOptionalString.write(value.`zip`, buf)
    }
}

/**
 * Money that came in for a checkout.
 */
public data class GlobiancePayment (
    /**
     * Globiance's id of the payment.
     */
    val `paymentId`: kotlin.String
    ,
    /**
     * Globiance's word for where it stands.
     */
    val `status`: GlobiancePaymentStatus
    ,
    /**
     * Where it stands, in the words that all providers share: `refunded` once its history says so,
     * `unknown` while a confirmed one is under dispute.
     */
    val `state`: PaymentState
    ,
    /**
     * Whether its history says that it was settled; the status does not.
     */
    val `settled`: kotlin.Boolean
    ,
    /**
     * Amount in its own currency, which need not be the checkout's.
     */
    val `amount`: Decimal?
    ,
    /**
     * Globiance's id of the currency.
     */
    val `currencyId`: kotlin.String?
    ,
    /**
     * The currency's short name.
     */
    val `currencyName`: kotlin.String?
    ,
    /**
     * When it came.
     */
    val `createdAt`: Timestamp?
    ,
    /**
     * Whether it is under dispute, such as for too little money.
     */
    val `isUnderDispute`: kotlin.Boolean
    ,
    /**
     * What the dispute is about.
     */
    val `disputeType`: kotlin.String?
    ,
    /**
     * How it came, such as `wallet`.
     */
    val `transactionType`: kotlin.String?
    ,
    /**
     * More about how it came, as JSON text, personal data included; differs by `transaction_type`.
     */
    val `transactionDetail`: kotlin.String?
    ,
    /**
     * The card attempt's reference, where one is named.
     */
    val `transactionRef`: kotlin.String?
    ,
    /**
     * What became of it, step by step.
     */
    val `paymentStatusHistory`: List<GlobiancePaymentEvent>
    ,
    /**
     * The payment's text, secrets and card numbers taken out.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobiancePayment: FfiConverterRustBuffer<GlobiancePayment> {
    override fun read(buf: ByteBuffer): GlobiancePayment {
        return GlobiancePayment(
            FfiConverterString.read(buf),
            FfiConverterTypeGlobiancePaymentStatus.read(buf),
            FfiConverterTypePaymentState.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeGlobiancePaymentEvent.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobiancePayment) = (
            FfiConverterString.allocationSize(value.`paymentId`) +
            FfiConverterTypeGlobiancePaymentStatus.allocationSize(value.`status`) +
            FfiConverterTypePaymentState.allocationSize(value.`state`) +
            FfiConverterBoolean.allocationSize(value.`settled`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterOptionalString.allocationSize(value.`currencyId`) +
            FfiConverterOptionalString.allocationSize(value.`currencyName`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`) +
            FfiConverterBoolean.allocationSize(value.`isUnderDispute`) +
            FfiConverterOptionalString.allocationSize(value.`disputeType`) +
            FfiConverterOptionalString.allocationSize(value.`transactionType`) +
            FfiConverterOptionalString.allocationSize(value.`transactionDetail`) +
            FfiConverterOptionalString.allocationSize(value.`transactionRef`) +
            FfiConverterSequenceTypeGlobiancePaymentEvent.allocationSize(value.`paymentStatusHistory`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlobiancePayment, buf: ByteBuffer) {
            FfiConverterString.write(value.`paymentId`, buf)
            FfiConverterTypeGlobiancePaymentStatus.write(value.`status`, buf)
            FfiConverterTypePaymentState.write(value.`state`, buf)
            FfiConverterBoolean.write(value.`settled`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amount`, buf)
            FfiConverterOptionalString.write(value.`currencyId`, buf)
            FfiConverterOptionalString.write(value.`currencyName`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
            FfiConverterBoolean.write(value.`isUnderDispute`, buf)
            FfiConverterOptionalString.write(value.`disputeType`, buf)
            FfiConverterOptionalString.write(value.`transactionType`, buf)
            FfiConverterOptionalString.write(value.`transactionDetail`, buf)
            FfiConverterOptionalString.write(value.`transactionRef`, buf)
            FfiConverterSequenceTypeGlobiancePaymentEvent.write(value.`paymentStatusHistory`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * One step in the history of a payment.
 */
public data class GlobiancePaymentEvent (
    /**
     * Globiance's id of the payment.
     */
    val `paymentId`: kotlin.String?
    ,
    /**
     * What happened, such as `processing`, `confirmed`, `settled`.
     */
    val `action`: kotlin.String?
    ,
    /**
     * More about it, as JSON text.
     */
    val `metadata`: kotlin.String?
    ,
    /**
     * When.
     */
    val `createdAt`: Timestamp?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobiancePaymentEvent: FfiConverterRustBuffer<GlobiancePaymentEvent> {
    override fun read(buf: ByteBuffer): GlobiancePaymentEvent {
        return GlobiancePaymentEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: GlobiancePaymentEvent) = (
            FfiConverterOptionalString.allocationSize(value.`paymentId`) +
            FfiConverterOptionalString.allocationSize(value.`action`) +
            FfiConverterOptionalString.allocationSize(value.`metadata`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`createdAt`)
    )

    override fun write(value: GlobiancePaymentEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`paymentId`, buf)
            FfiConverterOptionalString.write(value.`action`, buf)
            FfiConverterOptionalString.write(value.`metadata`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`createdAt`, buf)
    }
}

/**
 * What a checkout costs in a crypto currency, for a short time.
 */
public data class GlobianceQuote (
    /**
     * Globiance's id of the currency.
     */
    val `currencyId`: kotlin.String
    ,
    /**
     * Its short name.
     */
    val `currencyName`: kotlin.String?
    ,
    /**
     * Its full name.
     */
    val `currencyFullName`: kotlin.String?
    ,
    /**
     * How it is sent.
     */
    val `currencyType`: GlobianceCurrencyType
    ,
    /**
     * The network that it is sent on, where it is named.
     */
    val `currencyNetwork`: kotlin.String?
    ,
    /**
     * What the payer must send, in the crypto currency.
     */
    val `total`: Decimal
    ,
    /**
     * The amount before fees.
     */
    val `amount`: Decimal?
    ,
    /**
     * The amount that fees are counted from.
     */
    val `baseAmount`: Decimal?
    ,
    /**
     * The fee in percent.
     */
    val `feePercent`: Decimal?
    ,
    /**
     * The fee, in the crypto currency.
     */
    val `fee`: Decimal?
    ,
    /**
     * The amount with its fee.
     */
    val `subTotal`: Decimal?
    ,
    /**
     * The network's surcharge in US dollars.
     */
    val `networkSurchargeAmountUsd`: Decimal?
    ,
    /**
     * The network's surcharge, in the crypto currency.
     */
    val `networkSurchargeAmount`: Decimal?
    ,
    /**
     * The quote's text, secrets and card numbers taken out.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceQuote: FfiConverterRustBuffer<GlobianceQuote> {
    override fun read(buf: ByteBuffer): GlobianceQuote {
        return GlobianceQuote(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeGlobianceCurrencyType.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceQuote) = (
            FfiConverterString.allocationSize(value.`currencyId`) +
            FfiConverterOptionalString.allocationSize(value.`currencyName`) +
            FfiConverterOptionalString.allocationSize(value.`currencyFullName`) +
            FfiConverterTypeGlobianceCurrencyType.allocationSize(value.`currencyType`) +
            FfiConverterOptionalString.allocationSize(value.`currencyNetwork`) +
            FfiConverterTypeDecimal.allocationSize(value.`total`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`amount`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`baseAmount`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`feePercent`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`fee`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`subTotal`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`networkSurchargeAmountUsd`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`networkSurchargeAmount`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlobianceQuote, buf: ByteBuffer) {
            FfiConverterString.write(value.`currencyId`, buf)
            FfiConverterOptionalString.write(value.`currencyName`, buf)
            FfiConverterOptionalString.write(value.`currencyFullName`, buf)
            FfiConverterTypeGlobianceCurrencyType.write(value.`currencyType`, buf)
            FfiConverterOptionalString.write(value.`currencyNetwork`, buf)
            FfiConverterTypeDecimal.write(value.`total`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`amount`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`baseAmount`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`feePercent`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`fee`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`subTotal`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`networkSurchargeAmountUsd`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`networkSurchargeAmount`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * A call whose outcome is to be found out.
 */
internal data class GlobianceReconcileRequest (
    /**
     * The attempt that the outcome-unknown error held.
     */
    val `attempt`: Attempt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceReconcileRequest: FfiConverterRustBuffer<GlobianceReconcileRequest> {
    override fun read(buf: ByteBuffer): GlobianceReconcileRequest {
        return GlobianceReconcileRequest(
            FfiConverterTypeAttempt.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceReconcileRequest) = (
            FfiConverterTypeAttempt.allocationSize(value.`attempt`)
    )

    override fun write(value: GlobianceReconcileRequest, buf: ByteBuffer) {
            FfiConverterTypeAttempt.write(value.`attempt`, buf)
    }
}

/**
 * Which subscription to take up again.
 */
internal data class GlobianceResumeUserSubscriptionRequest (
    /**
     * Id of the subscription, a UUID.
     */
    val `subscriptionId`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceResumeUserSubscriptionRequest: FfiConverterRustBuffer<GlobianceResumeUserSubscriptionRequest> {
    override fun read(buf: ByteBuffer): GlobianceResumeUserSubscriptionRequest {
        return GlobianceResumeUserSubscriptionRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceResumeUserSubscriptionRequest) = (
            FfiConverterString.allocationSize(value.`subscriptionId`)
    )

    override fun write(value: GlobianceResumeUserSubscriptionRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`subscriptionId`, buf)
    }
}

/**
 * A store, as its checkouts show it.
 */
public data class GlobianceStore (
    /**
     * Address of its logo.
     */
    val `logo`: kotlin.String?
    ,
    /**
     * Name that payers see.
     */
    val `labelName`: kotlin.String?
    ,
    /**
     * Its API key.
     */
    val `apiKey`: Secret?
    ,
    /**
     * Whether it takes payments.
     */
    val `isActive`: kotlin.Boolean?
    ,
    /**
     * Its tax number.
     */
    val `taxId`: kotlin.String?
    ,
    /**
     * Whether payers see the tax number.
     */
    val `showTaxId`: kotlin.Boolean?
    ,
    /**
     * Its tax in percent.
     */
    val `taxRate`: Decimal?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceStore: FfiConverterRustBuffer<GlobianceStore> {
    override fun read(buf: ByteBuffer): GlobianceStore {
        return GlobianceStore(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeSecret.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceStore) = (
            FfiConverterOptionalString.allocationSize(value.`logo`) +
            FfiConverterOptionalString.allocationSize(value.`labelName`) +
            FfiConverterOptionalTypeSecret.allocationSize(value.`apiKey`) +
            FfiConverterOptionalBoolean.allocationSize(value.`isActive`) +
            FfiConverterOptionalString.allocationSize(value.`taxId`) +
            FfiConverterOptionalBoolean.allocationSize(value.`showTaxId`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`taxRate`)
    )

    override fun write(value: GlobianceStore, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`logo`, buf)
            FfiConverterOptionalString.write(value.`labelName`, buf)
            FfiConverterOptionalTypeSecret.write(value.`apiKey`, buf)
            FfiConverterOptionalBoolean.write(value.`isActive`, buf)
            FfiConverterOptionalString.write(value.`taxId`, buf)
            FfiConverterOptionalBoolean.write(value.`showTaxId`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`taxRate`, buf)
    }
}

/**
 * A subscription and its plan.
 */
public data class GlobianceSubscription (
    /**
     * Id of the subscription, that of the request.
     */
    val `subscriptionId`: kotlin.String
    ,
    /**
     * Globiance's word for where it stands.
     */
    val `status`: GlobianceSubscriptionStatus
    ,
    /**
     * Id of the plan.
     */
    val `planId`: kotlin.String?
    ,
    /**
     * Your own id of the customer.
     */
    val `customerId`: kotlin.String?
    ,
    /**
     * Where the payment links are mailed.
     */
    val `customerEmail`: kotlin.String?
    ,
    /**
     * Unit of a billing cycle.
     */
    val `planCyclePeriod`: GlobiancePeriod?
    ,
    /**
     * How many units a billing cycle has.
     */
    val `planCycle`: kotlin.UInt?
    ,
    /**
     * When the plan starts.
     */
    val `planStart`: Timestamp?
    ,
    /**
     * When the plan ends.
     */
    val `planEnd`: Timestamp?
    ,
    /**
     * Price of a cycle in major units.
     */
    val `planCost`: Decimal?
    ,
    /**
     * Its currency.
     */
    val `planCurrency`: Currency?
    ,
    /**
     * How many units the grace time has.
     */
    val `planGraceTime`: kotlin.UInt?
    ,
    /**
     * Unit of the grace time.
     */
    val `planGraceTimePeriod`: GlobiancePeriod?
    ,
    /**
     * When the grace time begins, such as `post-period`.
     */
    val `planGracePeriodType`: kotlin.String?
    ,
    /**
     * How many cycles are paid.
     */
    val `totalPaidCycles`: kotlin.UInt?
    ,
    /**
     * How many cycles are left.
     */
    val `remainingCycles`: kotlin.UInt?
    ,
    /**
     * From when on it is paid in advance.
     */
    val `prepaidSubscriptionStarts`: Timestamp?
    ,
    /**
     * Until when it is paid in advance.
     */
    val `prepaidSubscriptionEnds`: Timestamp?
    ,
    /**
     * When the next payment is due.
     */
    val `nextPaymentOn`: Timestamp?
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
internal object FfiConverterTypeGlobianceSubscription: FfiConverterRustBuffer<GlobianceSubscription> {
    override fun read(buf: ByteBuffer): GlobianceSubscription {
        return GlobianceSubscription(
            FfiConverterString.read(buf),
            FfiConverterTypeGlobianceSubscriptionStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeGlobiancePeriod.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeDecimal.read(buf),
            FfiConverterOptionalTypeCurrency.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeGlobiancePeriod.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceSubscription) = (
            FfiConverterString.allocationSize(value.`subscriptionId`) +
            FfiConverterTypeGlobianceSubscriptionStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`planId`) +
            FfiConverterOptionalString.allocationSize(value.`customerId`) +
            FfiConverterOptionalString.allocationSize(value.`customerEmail`) +
            FfiConverterOptionalTypeGlobiancePeriod.allocationSize(value.`planCyclePeriod`) +
            FfiConverterOptionalUInt.allocationSize(value.`planCycle`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`planStart`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`planEnd`) +
            FfiConverterOptionalTypeDecimal.allocationSize(value.`planCost`) +
            FfiConverterOptionalTypeCurrency.allocationSize(value.`planCurrency`) +
            FfiConverterOptionalUInt.allocationSize(value.`planGraceTime`) +
            FfiConverterOptionalTypeGlobiancePeriod.allocationSize(value.`planGraceTimePeriod`) +
            FfiConverterOptionalString.allocationSize(value.`planGracePeriodType`) +
            FfiConverterOptionalUInt.allocationSize(value.`totalPaidCycles`) +
            FfiConverterOptionalUInt.allocationSize(value.`remainingCycles`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`prepaidSubscriptionStarts`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`prepaidSubscriptionEnds`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`nextPaymentOn`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlobianceSubscription, buf: ByteBuffer) {
            FfiConverterString.write(value.`subscriptionId`, buf)
            FfiConverterTypeGlobianceSubscriptionStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`planId`, buf)
            FfiConverterOptionalString.write(value.`customerId`, buf)
            FfiConverterOptionalString.write(value.`customerEmail`, buf)
            FfiConverterOptionalTypeGlobiancePeriod.write(value.`planCyclePeriod`, buf)
            FfiConverterOptionalUInt.write(value.`planCycle`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`planStart`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`planEnd`, buf)
            FfiConverterOptionalTypeDecimal.write(value.`planCost`, buf)
            FfiConverterOptionalTypeCurrency.write(value.`planCurrency`, buf)
            FfiConverterOptionalUInt.write(value.`planGraceTime`, buf)
            FfiConverterOptionalTypeGlobiancePeriod.write(value.`planGraceTimePeriod`, buf)
            FfiConverterOptionalString.write(value.`planGracePeriodType`, buf)
            FfiConverterOptionalUInt.write(value.`totalPaidCycles`, buf)
            FfiConverterOptionalUInt.write(value.`remainingCycles`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`prepaidSubscriptionStarts`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`prepaidSubscriptionEnds`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`nextPaymentOn`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * What became of a subscription that was to change.
 */
public data class GlobianceSubscriptionChange (
    /**
     * Id of the subscription.
     */
    val `subscriptionId`: kotlin.String
    ,
    /**
     * Globiance's word for where it stands now.
     */
    val `status`: GlobianceSubscriptionStatus
    ,
    /**
     * Globiance's message.
     */
    val `message`: kotlin.String?
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
internal object FfiConverterTypeGlobianceSubscriptionChange: FfiConverterRustBuffer<GlobianceSubscriptionChange> {
    override fun read(buf: ByteBuffer): GlobianceSubscriptionChange {
        return GlobianceSubscriptionChange(
            FfiConverterString.read(buf),
            FfiConverterTypeGlobianceSubscriptionStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceSubscriptionChange) = (
            FfiConverterString.allocationSize(value.`subscriptionId`) +
            FfiConverterTypeGlobianceSubscriptionStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`message`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlobianceSubscriptionChange, buf: ByteBuffer) {
            FfiConverterString.write(value.`subscriptionId`, buf)
            FfiConverterTypeGlobianceSubscriptionStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`message`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * A message that anybody may have sent: Globiance signs none.
 *
 * It holds ids alone, since its figures prove nothing: answer it with status 200, hand the ids to
 * `confirm_webhook`, and act on what that gives.
 */
public data class GlobianceUntrustedWebhook (
    /**
     * What it says has happened; upper and lower case, blanks, `_` and `-` count as one.
     */
    val `event`: GlobianceWebhookEvent
    ,
    /**
     * What kind of thing it is about.
     */
    val `eventType`: GlobianceWebhookType?
    ,
    /**
     * The checkout.
     */
    val `checkoutId`: kotlin.String?
    ,
    /**
     * The payment.
     */
    val `paymentId`: kotlin.String?
    ,
    /**
     * Your own reference of the customer or order.
     */
    val `clientId`: kotlin.String?
    ,
    /**
     * The body's text, keys, links and card numbers taken out.
     */
    val `raw`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceUntrustedWebhook: FfiConverterRustBuffer<GlobianceUntrustedWebhook> {
    override fun read(buf: ByteBuffer): GlobianceUntrustedWebhook {
        return GlobianceUntrustedWebhook(
            FfiConverterTypeGlobianceWebhookEvent.read(buf),
            FfiConverterOptionalTypeGlobianceWebhookType.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceUntrustedWebhook) = (
            FfiConverterTypeGlobianceWebhookEvent.allocationSize(value.`event`) +
            FfiConverterOptionalTypeGlobianceWebhookType.allocationSize(value.`eventType`) +
            FfiConverterOptionalString.allocationSize(value.`checkoutId`) +
            FfiConverterOptionalString.allocationSize(value.`paymentId`) +
            FfiConverterOptionalString.allocationSize(value.`clientId`) +
            FfiConverterString.allocationSize(value.`raw`)
    )

    override fun write(value: GlobianceUntrustedWebhook, buf: ByteBuffer) {
            FfiConverterTypeGlobianceWebhookEvent.write(value.`event`, buf)
            FfiConverterOptionalTypeGlobianceWebhookType.write(value.`eventType`, buf)
            FfiConverterOptionalString.write(value.`checkoutId`, buf)
            FfiConverterOptionalString.write(value.`paymentId`, buf)
            FfiConverterOptionalString.write(value.`clientId`, buf)
            FfiConverterString.write(value.`raw`, buf)
    }
}

/**
 * Which attempt to wait for.
 */
internal data class GlobianceWaitForCardPaymentRequest (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * Which acquirer takes the card, 0 to 3.
     */
    val `acquirerId`: kotlin.UInt
    ,
    /**
     * The attempt's `transaction_id`; acquirers 2 and 3 require it. For 0 and 1 it tells the
     * attempt from earlier ones of the same checkout.
     */
    val `transactionId`: kotlin.String? = null
    ,
    /**
     * How long to wait between two questions. Default 2, 3, and then every 5 seconds.
     */
    val `pollInterval`: java.time.Duration? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceWaitForCardPaymentRequest: FfiConverterRustBuffer<GlobianceWaitForCardPaymentRequest> {
    override fun read(buf: ByteBuffer): GlobianceWaitForCardPaymentRequest {
        return GlobianceWaitForCardPaymentRequest(
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceWaitForCardPaymentRequest) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterUInt.allocationSize(value.`acquirerId`) +
            FfiConverterOptionalString.allocationSize(value.`transactionId`) +
            FfiConverterOptionalDuration.allocationSize(value.`pollInterval`)
    )

    override fun write(value: GlobianceWaitForCardPaymentRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterUInt.write(value.`acquirerId`, buf)
            FfiConverterOptionalString.write(value.`transactionId`, buf)
            FfiConverterOptionalDuration.write(value.`pollInterval`, buf)
    }
}

/**
 * Which checkout to wait for.
 */
internal data class GlobianceWaitForCheckoutRequest (
    /**
     * Globiance's id of the checkout.
     */
    val `checkoutId`: kotlin.String
    ,
    /**
     * How long to wait between two questions. Default 2, 3, and then every 5 seconds.
     */
    val `pollInterval`: java.time.Duration? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceWaitForCheckoutRequest: FfiConverterRustBuffer<GlobianceWaitForCheckoutRequest> {
    override fun read(buf: ByteBuffer): GlobianceWaitForCheckoutRequest {
        return GlobianceWaitForCheckoutRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalDuration.read(buf),
        )
    }

    override fun allocationSize(value: GlobianceWaitForCheckoutRequest) = (
            FfiConverterString.allocationSize(value.`checkoutId`) +
            FfiConverterOptionalDuration.allocationSize(value.`pollInterval`)
    )

    override fun write(value: GlobianceWaitForCheckoutRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`checkoutId`, buf)
            FfiConverterOptionalDuration.write(value.`pollInterval`, buf)
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
 * A QR code, in three forms of the same picture, with the white border that scanners need.
 */
public data class QrCode (
    /**
     * An SVG document, which scales.
     */
    val `svg`: kotlin.String
    ,
    /**
     * A PNG image in black and white, 8 pixels for each module.
     */
    val `png`: Bytes
    ,
    /**
     * Lines of block characters, for a terminal with a dark background.
     */
    val `terminal`: kotlin.String

){

    override fun equals(other: Any?): Boolean =
        other is QrCode &&
            svg == other.svg &&
            png.contentEquals(other.png) &&
            terminal == other.terminal

    override fun hashCode(): Int =
        listOf(
            svg,
            png.contentHashCode(),
            terminal,
        ).hashCode()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeQrCode: FfiConverterRustBuffer<QrCode> {
    override fun read(buf: ByteBuffer): QrCode {
        return QrCode(
            FfiConverterString.read(buf),
            FfiConverterTypeBytes.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: QrCode) = (
            FfiConverterString.allocationSize(value.`svg`) +
            FfiConverterTypeBytes.allocationSize(value.`png`) +
            FfiConverterString.allocationSize(value.`terminal`)
    )

    override fun write(value: QrCode, buf: ByteBuffer) {
            FfiConverterString.write(value.`svg`, buf)
            FfiConverterTypeBytes.write(value.`png`, buf)
            FfiConverterString.write(value.`terminal`, buf)
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
 * When a subscription that is canceled ends.
 */
public sealed class FlowgladCancellationTiming {

    /**
     * With the billing period; until then it is `cancellation_scheduled`.
     */
    data object AtEndOfCurrentBillingPeriod : FlowgladCancellationTiming()

    /**
     * At once; nothing is given back.
     */
    data object Immediately : FlowgladCancellationTiming()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladCancellationTiming()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladCancellationTiming : FfiConverterRustBuffer<FlowgladCancellationTiming>{
    override fun read(buf: ByteBuffer): FlowgladCancellationTiming {
        return when(buf.getInt()) {
            1 -> FlowgladCancellationTiming.AtEndOfCurrentBillingPeriod
            2 -> FlowgladCancellationTiming.Immediately
            3 -> FlowgladCancellationTiming.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladCancellationTiming): ULong = when(value) {
        is FlowgladCancellationTiming.AtEndOfCurrentBillingPeriod -> {
            (
                4UL
            )
        }
        is FlowgladCancellationTiming.Immediately -> {
            (
                4UL
            )
        }
        is FlowgladCancellationTiming.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladCancellationTiming, buf: ByteBuffer) {
        when(value) {
            is FlowgladCancellationTiming.AtEndOfCurrentBillingPeriod -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladCancellationTiming.Immediately -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladCancellationTiming.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Where a checkout session stands.
 */
public sealed class FlowgladCheckoutSessionStatus {

    /**
     * The customer has not finished.
     */
    data object Open : FlowgladCheckoutSessionStatus()

    /**
     * The payment was begun.
     */
    data object Pending : FlowgladCheckoutSessionStatus()

    /**
     * Done.
     */
    data object Succeeded : FlowgladCheckoutSessionStatus()

    /**
     * The payment was refused.
     */
    data object Failed : FlowgladCheckoutSessionStatus()

    /**
     * The 24 hours have passed.
     */
    data object Expired : FlowgladCheckoutSessionStatus()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladCheckoutSessionStatus()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladCheckoutSessionStatus : FfiConverterRustBuffer<FlowgladCheckoutSessionStatus>{
    override fun read(buf: ByteBuffer): FlowgladCheckoutSessionStatus {
        return when(buf.getInt()) {
            1 -> FlowgladCheckoutSessionStatus.Open
            2 -> FlowgladCheckoutSessionStatus.Pending
            3 -> FlowgladCheckoutSessionStatus.Succeeded
            4 -> FlowgladCheckoutSessionStatus.Failed
            5 -> FlowgladCheckoutSessionStatus.Expired
            6 -> FlowgladCheckoutSessionStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladCheckoutSessionStatus): ULong = when(value) {
        is FlowgladCheckoutSessionStatus.Open -> {
            (
                4UL
            )
        }
        is FlowgladCheckoutSessionStatus.Pending -> {
            (
                4UL
            )
        }
        is FlowgladCheckoutSessionStatus.Succeeded -> {
            (
                4UL
            )
        }
        is FlowgladCheckoutSessionStatus.Failed -> {
            (
                4UL
            )
        }
        is FlowgladCheckoutSessionStatus.Expired -> {
            (
                4UL
            )
        }
        is FlowgladCheckoutSessionStatus.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladCheckoutSessionStatus, buf: ByteBuffer) {
        when(value) {
            is FlowgladCheckoutSessionStatus.Open -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladCheckoutSessionStatus.Pending -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladCheckoutSessionStatus.Succeeded -> {
                buf.putInt(3)
                Unit
            }
            is FlowgladCheckoutSessionStatus.Failed -> {
                buf.putInt(4)
                Unit
            }
            is FlowgladCheckoutSessionStatus.Expired -> {
                buf.putInt(5)
                Unit
            }
            is FlowgladCheckoutSessionStatus.Unknown -> {
                buf.putInt(6)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What a checkout session is for.
 */
public sealed class FlowgladCheckoutSessionType {

    /**
     * A product at a price.
     */
    data object Product : FlowgladCheckoutSessionType()

    /**
     * A purchase that was made before.
     */
    data object Purchase : FlowgladCheckoutSessionType()

    /**
     * Saving a payment method; no money moves.
     */
    data object AddPaymentMethod : FlowgladCheckoutSessionType()

    /**
     * Starting a subscription that waits for payment.
     */
    data object ActivateSubscription : FlowgladCheckoutSessionType()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladCheckoutSessionType()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladCheckoutSessionType : FfiConverterRustBuffer<FlowgladCheckoutSessionType>{
    override fun read(buf: ByteBuffer): FlowgladCheckoutSessionType {
        return when(buf.getInt()) {
            1 -> FlowgladCheckoutSessionType.Product
            2 -> FlowgladCheckoutSessionType.Purchase
            3 -> FlowgladCheckoutSessionType.AddPaymentMethod
            4 -> FlowgladCheckoutSessionType.ActivateSubscription
            5 -> FlowgladCheckoutSessionType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladCheckoutSessionType): ULong = when(value) {
        is FlowgladCheckoutSessionType.Product -> {
            (
                4UL
            )
        }
        is FlowgladCheckoutSessionType.Purchase -> {
            (
                4UL
            )
        }
        is FlowgladCheckoutSessionType.AddPaymentMethod -> {
            (
                4UL
            )
        }
        is FlowgladCheckoutSessionType.ActivateSubscription -> {
            (
                4UL
            )
        }
        is FlowgladCheckoutSessionType.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladCheckoutSessionType, buf: ByteBuffer) {
        when(value) {
            is FlowgladCheckoutSessionType.Product -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladCheckoutSessionType.Purchase -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladCheckoutSessionType.AddPaymentMethod -> {
                buf.putInt(3)
                Unit
            }
            is FlowgladCheckoutSessionType.ActivateSubscription -> {
                buf.putInt(4)
                Unit
            }
            is FlowgladCheckoutSessionType.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * The unit of a billing interval.
 */
public sealed class FlowgladIntervalUnit {

    /**
     * Day.
     */
    data object Day : FlowgladIntervalUnit()

    /**
     * Week.
     */
    data object Week : FlowgladIntervalUnit()

    /**
     * Month.
     */
    data object Month : FlowgladIntervalUnit()

    /**
     * Year.
     */
    data object Year : FlowgladIntervalUnit()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladIntervalUnit()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladIntervalUnit : FfiConverterRustBuffer<FlowgladIntervalUnit>{
    override fun read(buf: ByteBuffer): FlowgladIntervalUnit {
        return when(buf.getInt()) {
            1 -> FlowgladIntervalUnit.Day
            2 -> FlowgladIntervalUnit.Week
            3 -> FlowgladIntervalUnit.Month
            4 -> FlowgladIntervalUnit.Year
            5 -> FlowgladIntervalUnit.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladIntervalUnit): ULong = when(value) {
        is FlowgladIntervalUnit.Day -> {
            (
                4UL
            )
        }
        is FlowgladIntervalUnit.Week -> {
            (
                4UL
            )
        }
        is FlowgladIntervalUnit.Month -> {
            (
                4UL
            )
        }
        is FlowgladIntervalUnit.Year -> {
            (
                4UL
            )
        }
        is FlowgladIntervalUnit.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladIntervalUnit, buf: ByteBuffer) {
        when(value) {
            is FlowgladIntervalUnit.Day -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladIntervalUnit.Week -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladIntervalUnit.Month -> {
                buf.putInt(3)
                Unit
            }
            is FlowgladIntervalUnit.Year -> {
                buf.putInt(4)
                Unit
            }
            is FlowgladIntervalUnit.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What an invoice's line is counted by.
 */
public sealed class FlowgladInvoiceLineItemType {

    /**
     * A fixed number.
     */
    data object Static : FlowgladInvoiceLineItemType()

    /**
     * What was used.
     */
    data object Usage : FlowgladInvoiceLineItemType()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladInvoiceLineItemType()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladInvoiceLineItemType : FfiConverterRustBuffer<FlowgladInvoiceLineItemType>{
    override fun read(buf: ByteBuffer): FlowgladInvoiceLineItemType {
        return when(buf.getInt()) {
            1 -> FlowgladInvoiceLineItemType.Static
            2 -> FlowgladInvoiceLineItemType.Usage
            3 -> FlowgladInvoiceLineItemType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladInvoiceLineItemType): ULong = when(value) {
        is FlowgladInvoiceLineItemType.Static -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceLineItemType.Usage -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceLineItemType.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladInvoiceLineItemType, buf: ByteBuffer) {
        when(value) {
            is FlowgladInvoiceLineItemType.Static -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladInvoiceLineItemType.Usage -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladInvoiceLineItemType.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Where an invoice stands.
 */
public sealed class FlowgladInvoiceStatus {

    /**
     * Not yet sent.
     */
    data object Draft : FlowgladInvoiceStatus()

    /**
     * To be paid.
     */
    data object Open : FlowgladInvoiceStatus()

    /**
     * Paid.
     */
    data object Paid : FlowgladInvoiceStatus()

    /**
     * Payment was given up.
     */
    data object Uncollectible : FlowgladInvoiceStatus()

    /**
     * Called off.
     */
    data object Void : FlowgladInvoiceStatus()

    /**
     * Paid, and given back whole.
     */
    data object Refunded : FlowgladInvoiceStatus()

    /**
     * Paid, and a part given back.
     */
    data object PartiallyRefunded : FlowgladInvoiceStatus()

    /**
     * A payment was begun.
     */
    data object AwaitingPaymentConfirmation : FlowgladInvoiceStatus()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladInvoiceStatus()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladInvoiceStatus : FfiConverterRustBuffer<FlowgladInvoiceStatus>{
    override fun read(buf: ByteBuffer): FlowgladInvoiceStatus {
        return when(buf.getInt()) {
            1 -> FlowgladInvoiceStatus.Draft
            2 -> FlowgladInvoiceStatus.Open
            3 -> FlowgladInvoiceStatus.Paid
            4 -> FlowgladInvoiceStatus.Uncollectible
            5 -> FlowgladInvoiceStatus.Void
            6 -> FlowgladInvoiceStatus.Refunded
            7 -> FlowgladInvoiceStatus.PartiallyRefunded
            8 -> FlowgladInvoiceStatus.AwaitingPaymentConfirmation
            9 -> FlowgladInvoiceStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladInvoiceStatus): ULong = when(value) {
        is FlowgladInvoiceStatus.Draft -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceStatus.Open -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceStatus.Paid -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceStatus.Uncollectible -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceStatus.Void -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceStatus.Refunded -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceStatus.PartiallyRefunded -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceStatus.AwaitingPaymentConfirmation -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceStatus.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladInvoiceStatus, buf: ByteBuffer) {
        when(value) {
            is FlowgladInvoiceStatus.Draft -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladInvoiceStatus.Open -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladInvoiceStatus.Paid -> {
                buf.putInt(3)
                Unit
            }
            is FlowgladInvoiceStatus.Uncollectible -> {
                buf.putInt(4)
                Unit
            }
            is FlowgladInvoiceStatus.Void -> {
                buf.putInt(5)
                Unit
            }
            is FlowgladInvoiceStatus.Refunded -> {
                buf.putInt(6)
                Unit
            }
            is FlowgladInvoiceStatus.PartiallyRefunded -> {
                buf.putInt(7)
                Unit
            }
            is FlowgladInvoiceStatus.AwaitingPaymentConfirmation -> {
                buf.putInt(8)
                Unit
            }
            is FlowgladInvoiceStatus.Unknown -> {
                buf.putInt(9)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What an invoice is for.
 */
public sealed class FlowgladInvoiceType {

    /**
     * A subscription.
     */
    data object Subscription : FlowgladInvoiceType()

    /**
     * A purchase.
     */
    data object Purchase : FlowgladInvoiceType()

    /**
     * Neither.
     */
    data object Standalone : FlowgladInvoiceType()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladInvoiceType()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladInvoiceType : FfiConverterRustBuffer<FlowgladInvoiceType>{
    override fun read(buf: ByteBuffer): FlowgladInvoiceType {
        return when(buf.getInt()) {
            1 -> FlowgladInvoiceType.Subscription
            2 -> FlowgladInvoiceType.Purchase
            3 -> FlowgladInvoiceType.Standalone
            4 -> FlowgladInvoiceType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladInvoiceType): ULong = when(value) {
        is FlowgladInvoiceType.Subscription -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceType.Purchase -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceType.Standalone -> {
            (
                4UL
            )
        }
        is FlowgladInvoiceType.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladInvoiceType, buf: ByteBuffer) {
        when(value) {
            is FlowgladInvoiceType.Subscription -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladInvoiceType.Purchase -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladInvoiceType.Standalone -> {
                buf.putInt(3)
                Unit
            }
            is FlowgladInvoiceType.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What a payment is paid with.
 */
public sealed class FlowgladPaymentMethodType {

    /**
     * Card.
     */
    data object Card : FlowgladPaymentMethodType()

    /**
     * Link.
     */
    data object Link : FlowgladPaymentMethodType()

    /**
     * Bank account in the United States.
     */
    data object UsBankAccount : FlowgladPaymentMethodType()

    /**
     * SEPA direct debit.
     */
    data object SepaDebit : FlowgladPaymentMethodType()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladPaymentMethodType()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladPaymentMethodType : FfiConverterRustBuffer<FlowgladPaymentMethodType>{
    override fun read(buf: ByteBuffer): FlowgladPaymentMethodType {
        return when(buf.getInt()) {
            1 -> FlowgladPaymentMethodType.Card
            2 -> FlowgladPaymentMethodType.Link
            3 -> FlowgladPaymentMethodType.UsBankAccount
            4 -> FlowgladPaymentMethodType.SepaDebit
            5 -> FlowgladPaymentMethodType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladPaymentMethodType): ULong = when(value) {
        is FlowgladPaymentMethodType.Card -> {
            (
                4UL
            )
        }
        is FlowgladPaymentMethodType.Link -> {
            (
                4UL
            )
        }
        is FlowgladPaymentMethodType.UsBankAccount -> {
            (
                4UL
            )
        }
        is FlowgladPaymentMethodType.SepaDebit -> {
            (
                4UL
            )
        }
        is FlowgladPaymentMethodType.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladPaymentMethodType, buf: ByteBuffer) {
        when(value) {
            is FlowgladPaymentMethodType.Card -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladPaymentMethodType.Link -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladPaymentMethodType.UsBankAccount -> {
                buf.putInt(3)
                Unit
            }
            is FlowgladPaymentMethodType.SepaDebit -> {
                buf.putInt(4)
                Unit
            }
            is FlowgladPaymentMethodType.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Flowglad's word for where a payment stands.
 */
public sealed class FlowgladPaymentStatus {

    /**
     * Called off.
     */
    data object Canceled : FlowgladPaymentStatus()

    /**
     * Refused. A payment that was pending for more than six hours is called so as well, with the
     * failure code `payment_timeout`: then the money may still come.
     */
    data object Failed : FlowgladPaymentStatus()

    /**
     * Given back whole.
     */
    data object Refunded : FlowgladPaymentStatus()

    /**
     * Begun.
     */
    data object Processing : FlowgladPaymentStatus()

    /**
     * Taken; a part of it may have been given back.
     */
    data object Succeeded : FlowgladPaymentStatus()

    /**
     * Has to be confirmed.
     */
    data object RequiresConfirmation : FlowgladPaymentStatus()

    /**
     * The payer has to do something.
     */
    data object RequiresAction : FlowgladPaymentStatus()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladPaymentStatus()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladPaymentStatus : FfiConverterRustBuffer<FlowgladPaymentStatus>{
    override fun read(buf: ByteBuffer): FlowgladPaymentStatus {
        return when(buf.getInt()) {
            1 -> FlowgladPaymentStatus.Canceled
            2 -> FlowgladPaymentStatus.Failed
            3 -> FlowgladPaymentStatus.Refunded
            4 -> FlowgladPaymentStatus.Processing
            5 -> FlowgladPaymentStatus.Succeeded
            6 -> FlowgladPaymentStatus.RequiresConfirmation
            7 -> FlowgladPaymentStatus.RequiresAction
            8 -> FlowgladPaymentStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladPaymentStatus): ULong = when(value) {
        is FlowgladPaymentStatus.Canceled -> {
            (
                4UL
            )
        }
        is FlowgladPaymentStatus.Failed -> {
            (
                4UL
            )
        }
        is FlowgladPaymentStatus.Refunded -> {
            (
                4UL
            )
        }
        is FlowgladPaymentStatus.Processing -> {
            (
                4UL
            )
        }
        is FlowgladPaymentStatus.Succeeded -> {
            (
                4UL
            )
        }
        is FlowgladPaymentStatus.RequiresConfirmation -> {
            (
                4UL
            )
        }
        is FlowgladPaymentStatus.RequiresAction -> {
            (
                4UL
            )
        }
        is FlowgladPaymentStatus.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladPaymentStatus, buf: ByteBuffer) {
        when(value) {
            is FlowgladPaymentStatus.Canceled -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladPaymentStatus.Failed -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladPaymentStatus.Refunded -> {
                buf.putInt(3)
                Unit
            }
            is FlowgladPaymentStatus.Processing -> {
                buf.putInt(4)
                Unit
            }
            is FlowgladPaymentStatus.Succeeded -> {
                buf.putInt(5)
                Unit
            }
            is FlowgladPaymentStatus.RequiresConfirmation -> {
                buf.putInt(6)
                Unit
            }
            is FlowgladPaymentStatus.RequiresAction -> {
                buf.putInt(7)
                Unit
            }
            is FlowgladPaymentStatus.Unknown -> {
                buf.putInt(8)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How a price is charged.
 */
public sealed class FlowgladPriceType {

    /**
     * Once.
     */
    data object SinglePayment : FlowgladPriceType()

    /**
     * Each billing period.
     */
    data object Subscription : FlowgladPriceType()

    /**
     * By what was used.
     */
    data object Usage : FlowgladPriceType()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladPriceType()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladPriceType : FfiConverterRustBuffer<FlowgladPriceType>{
    override fun read(buf: ByteBuffer): FlowgladPriceType {
        return when(buf.getInt()) {
            1 -> FlowgladPriceType.SinglePayment
            2 -> FlowgladPriceType.Subscription
            3 -> FlowgladPriceType.Usage
            4 -> FlowgladPriceType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladPriceType): ULong = when(value) {
        is FlowgladPriceType.SinglePayment -> {
            (
                4UL
            )
        }
        is FlowgladPriceType.Subscription -> {
            (
                4UL
            )
        }
        is FlowgladPriceType.Usage -> {
            (
                4UL
            )
        }
        is FlowgladPriceType.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladPriceType, buf: ByteBuffer) {
        when(value) {
            is FlowgladPriceType.SinglePayment -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladPriceType.Subscription -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladPriceType.Usage -> {
                buf.putInt(3)
                Unit
            }
            is FlowgladPriceType.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What became of a refund.
 *
 * There is no "not found": Flowglad writes a refund down after the money has moved, so a record
 * that shows none proves nothing.
 */
public sealed class FlowgladReconciliation {

    /**
     * The payment shows the refund: what was given back rose by the attempt's amount.
     */
    data class Found(
        /**
         * The payment as it stands now.
         */
        val `payment`: dev.tillbridge.FlowgladPayment) : FlowgladReconciliation()

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
         * The payment as it stands now.
         */
        val `payment`: dev.tillbridge.FlowgladPayment,
        /**
         * When looking again may tell; never, when only a person can.
         */
        val `lookAgain`: dev.tillbridge.RetryAdvice) : FlowgladReconciliation()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladReconciliation : FfiConverterRustBuffer<FlowgladReconciliation>{
    override fun read(buf: ByteBuffer): FlowgladReconciliation {
        return when(buf.getInt()) {
            1 -> FlowgladReconciliation.Found(
                FfiConverterTypeFlowgladPayment.read(buf),
                )
            2 -> FlowgladReconciliation.Undecided(
                FfiConverterString.read(buf),
                FfiConverterTypeFlowgladPayment.read(buf),
                FfiConverterTypeRetryAdvice.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladReconciliation): ULong = when(value) {
        is FlowgladReconciliation.Found -> {
            (
                4UL
                + FfiConverterTypeFlowgladPayment.allocationSize(value.`payment`)
            )
        }
        is FlowgladReconciliation.Undecided -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeFlowgladPayment.allocationSize(value.`payment`)
                + FfiConverterTypeRetryAdvice.allocationSize(value.`lookAgain`)
            )
        }
    }

    override fun write(value: FlowgladReconciliation, buf: ByteBuffer) {
        when(value) {
            is FlowgladReconciliation.Found -> {
                buf.putInt(1)
                FfiConverterTypeFlowgladPayment.write(value.`payment`, buf)
                Unit
            }
            is FlowgladReconciliation.Undecided -> {
                buf.putInt(2)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeFlowgladPayment.write(value.`payment`, buf)
                FfiConverterTypeRetryAdvice.write(value.`lookAgain`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Where a subscription stands.
 */
public sealed class FlowgladSubscriptionStatus {

    /**
     * In its trial.
     */
    data object Trialing : FlowgladSubscriptionStatus()

    /**
     * Running.
     */
    data object Active : FlowgladSubscriptionStatus()

    /**
     * A payment is late.
     */
    data object PastDue : FlowgladSubscriptionStatus()

    /**
     * Payment was given up.
     */
    data object Unpaid : FlowgladSubscriptionStatus()

    /**
     * Ends with its billing period.
     */
    data object CancellationScheduled : FlowgladSubscriptionStatus()

    /**
     * Waits for its first payment.
     */
    data object Incomplete : FlowgladSubscriptionStatus()

    /**
     * The first payment did not come in time.
     */
    data object IncompleteExpired : FlowgladSubscriptionStatus()

    /**
     * Ended.
     */
    data object Canceled : FlowgladSubscriptionStatus()

    /**
     * Paused.
     */
    data object Paused : FlowgladSubscriptionStatus()

    /**
     * Runs on credit; non-renewing subscriptions of older times only.
     */
    data object CreditTrial : FlowgladSubscriptionStatus()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladSubscriptionStatus()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladSubscriptionStatus : FfiConverterRustBuffer<FlowgladSubscriptionStatus>{
    override fun read(buf: ByteBuffer): FlowgladSubscriptionStatus {
        return when(buf.getInt()) {
            1 -> FlowgladSubscriptionStatus.Trialing
            2 -> FlowgladSubscriptionStatus.Active
            3 -> FlowgladSubscriptionStatus.PastDue
            4 -> FlowgladSubscriptionStatus.Unpaid
            5 -> FlowgladSubscriptionStatus.CancellationScheduled
            6 -> FlowgladSubscriptionStatus.Incomplete
            7 -> FlowgladSubscriptionStatus.IncompleteExpired
            8 -> FlowgladSubscriptionStatus.Canceled
            9 -> FlowgladSubscriptionStatus.Paused
            10 -> FlowgladSubscriptionStatus.CreditTrial
            11 -> FlowgladSubscriptionStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladSubscriptionStatus): ULong = when(value) {
        is FlowgladSubscriptionStatus.Trialing -> {
            (
                4UL
            )
        }
        is FlowgladSubscriptionStatus.Active -> {
            (
                4UL
            )
        }
        is FlowgladSubscriptionStatus.PastDue -> {
            (
                4UL
            )
        }
        is FlowgladSubscriptionStatus.Unpaid -> {
            (
                4UL
            )
        }
        is FlowgladSubscriptionStatus.CancellationScheduled -> {
            (
                4UL
            )
        }
        is FlowgladSubscriptionStatus.Incomplete -> {
            (
                4UL
            )
        }
        is FlowgladSubscriptionStatus.IncompleteExpired -> {
            (
                4UL
            )
        }
        is FlowgladSubscriptionStatus.Canceled -> {
            (
                4UL
            )
        }
        is FlowgladSubscriptionStatus.Paused -> {
            (
                4UL
            )
        }
        is FlowgladSubscriptionStatus.CreditTrial -> {
            (
                4UL
            )
        }
        is FlowgladSubscriptionStatus.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladSubscriptionStatus, buf: ByteBuffer) {
        when(value) {
            is FlowgladSubscriptionStatus.Trialing -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladSubscriptionStatus.Active -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladSubscriptionStatus.PastDue -> {
                buf.putInt(3)
                Unit
            }
            is FlowgladSubscriptionStatus.Unpaid -> {
                buf.putInt(4)
                Unit
            }
            is FlowgladSubscriptionStatus.CancellationScheduled -> {
                buf.putInt(5)
                Unit
            }
            is FlowgladSubscriptionStatus.Incomplete -> {
                buf.putInt(6)
                Unit
            }
            is FlowgladSubscriptionStatus.IncompleteExpired -> {
                buf.putInt(7)
                Unit
            }
            is FlowgladSubscriptionStatus.Canceled -> {
                buf.putInt(8)
                Unit
            }
            is FlowgladSubscriptionStatus.Paused -> {
                buf.putInt(9)
                Unit
            }
            is FlowgladSubscriptionStatus.CreditTrial -> {
                buf.putInt(10)
                Unit
            }
            is FlowgladSubscriptionStatus.Unknown -> {
                buf.putInt(11)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Which tax a payment or an invoice holds.
 */
public sealed class FlowgladTaxType {

    /**
     * Amusement tax.
     */
    data object AmusementTax : FlowgladTaxType()

    /**
     * Communications tax.
     */
    data object CommunicationsTax : FlowgladTaxType()

    /**
     * Goods and services tax.
     */
    data object Gst : FlowgladTaxType()

    /**
     * Harmonized sales tax.
     */
    data object Hst : FlowgladTaxType()

    /**
     * Integrated goods and services tax.
     */
    data object Igst : FlowgladTaxType()

    /**
     * Japanese consumption tax.
     */
    data object Jct : FlowgladTaxType()

    /**
     * Lease tax.
     */
    data object LeaseTax : FlowgladTaxType()

    /**
     * Provincial sales tax.
     */
    data object Pst : FlowgladTaxType()

    /**
     * Quebec sales tax.
     */
    data object Qst : FlowgladTaxType()

    /**
     * Retail sales tax.
     */
    data object Rst : FlowgladTaxType()

    /**
     * Sales tax.
     */
    data object SalesTax : FlowgladTaxType()

    /**
     * Value-added tax.
     */
    data object Vat : FlowgladTaxType()

    /**
     * None.
     */
    data object NoTax : FlowgladTaxType()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladTaxType()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladTaxType : FfiConverterRustBuffer<FlowgladTaxType>{
    override fun read(buf: ByteBuffer): FlowgladTaxType {
        return when(buf.getInt()) {
            1 -> FlowgladTaxType.AmusementTax
            2 -> FlowgladTaxType.CommunicationsTax
            3 -> FlowgladTaxType.Gst
            4 -> FlowgladTaxType.Hst
            5 -> FlowgladTaxType.Igst
            6 -> FlowgladTaxType.Jct
            7 -> FlowgladTaxType.LeaseTax
            8 -> FlowgladTaxType.Pst
            9 -> FlowgladTaxType.Qst
            10 -> FlowgladTaxType.Rst
            11 -> FlowgladTaxType.SalesTax
            12 -> FlowgladTaxType.Vat
            13 -> FlowgladTaxType.NoTax
            14 -> FlowgladTaxType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladTaxType): ULong = when(value) {
        is FlowgladTaxType.AmusementTax -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.CommunicationsTax -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.Gst -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.Hst -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.Igst -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.Jct -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.LeaseTax -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.Pst -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.Qst -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.Rst -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.SalesTax -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.Vat -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.NoTax -> {
            (
                4UL
            )
        }
        is FlowgladTaxType.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladTaxType, buf: ByteBuffer) {
        when(value) {
            is FlowgladTaxType.AmusementTax -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladTaxType.CommunicationsTax -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladTaxType.Gst -> {
                buf.putInt(3)
                Unit
            }
            is FlowgladTaxType.Hst -> {
                buf.putInt(4)
                Unit
            }
            is FlowgladTaxType.Igst -> {
                buf.putInt(5)
                Unit
            }
            is FlowgladTaxType.Jct -> {
                buf.putInt(6)
                Unit
            }
            is FlowgladTaxType.LeaseTax -> {
                buf.putInt(7)
                Unit
            }
            is FlowgladTaxType.Pst -> {
                buf.putInt(8)
                Unit
            }
            is FlowgladTaxType.Qst -> {
                buf.putInt(9)
                Unit
            }
            is FlowgladTaxType.Rst -> {
                buf.putInt(10)
                Unit
            }
            is FlowgladTaxType.SalesTax -> {
                buf.putInt(11)
                Unit
            }
            is FlowgladTaxType.Vat -> {
                buf.putInt(12)
                Unit
            }
            is FlowgladTaxType.NoTax -> {
                buf.putInt(13)
                Unit
            }
            is FlowgladTaxType.Unknown -> {
                buf.putInt(14)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What kind of thing a message is about.
 */
public sealed class FlowgladWebhookObject {

    /**
     * A customer.
     */
    data object Customer : FlowgladWebhookObject()

    /**
     * A user.
     */
    data object User : FlowgladWebhookObject()

    /**
     * A purchase.
     */
    data object Purchase : FlowgladWebhookObject()

    /**
     * An invoice.
     */
    data object Invoice : FlowgladWebhookObject()

    /**
     * A payment.
     */
    data object Payment : FlowgladWebhookObject()

    /**
     * A product.
     */
    data object Product : FlowgladWebhookObject()

    /**
     * A subscription.
     */
    data object Subscription : FlowgladWebhookObject()

    /**
     * New events to be fetched.
     */
    data object SyncStream : FlowgladWebhookObject()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : FlowgladWebhookObject()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFlowgladWebhookObject : FfiConverterRustBuffer<FlowgladWebhookObject>{
    override fun read(buf: ByteBuffer): FlowgladWebhookObject {
        return when(buf.getInt()) {
            1 -> FlowgladWebhookObject.Customer
            2 -> FlowgladWebhookObject.User
            3 -> FlowgladWebhookObject.Purchase
            4 -> FlowgladWebhookObject.Invoice
            5 -> FlowgladWebhookObject.Payment
            6 -> FlowgladWebhookObject.Product
            7 -> FlowgladWebhookObject.Subscription
            8 -> FlowgladWebhookObject.SyncStream
            9 -> FlowgladWebhookObject.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowgladWebhookObject): ULong = when(value) {
        is FlowgladWebhookObject.Customer -> {
            (
                4UL
            )
        }
        is FlowgladWebhookObject.User -> {
            (
                4UL
            )
        }
        is FlowgladWebhookObject.Purchase -> {
            (
                4UL
            )
        }
        is FlowgladWebhookObject.Invoice -> {
            (
                4UL
            )
        }
        is FlowgladWebhookObject.Payment -> {
            (
                4UL
            )
        }
        is FlowgladWebhookObject.Product -> {
            (
                4UL
            )
        }
        is FlowgladWebhookObject.Subscription -> {
            (
                4UL
            )
        }
        is FlowgladWebhookObject.SyncStream -> {
            (
                4UL
            )
        }
        is FlowgladWebhookObject.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: FlowgladWebhookObject, buf: ByteBuffer) {
        when(value) {
            is FlowgladWebhookObject.Customer -> {
                buf.putInt(1)
                Unit
            }
            is FlowgladWebhookObject.User -> {
                buf.putInt(2)
                Unit
            }
            is FlowgladWebhookObject.Purchase -> {
                buf.putInt(3)
                Unit
            }
            is FlowgladWebhookObject.Invoice -> {
                buf.putInt(4)
                Unit
            }
            is FlowgladWebhookObject.Payment -> {
                buf.putInt(5)
                Unit
            }
            is FlowgladWebhookObject.Product -> {
                buf.putInt(6)
                Unit
            }
            is FlowgladWebhookObject.Subscription -> {
                buf.putInt(7)
                Unit
            }
            is FlowgladWebhookObject.SyncStream -> {
                buf.putInt(8)
                Unit
            }
            is FlowgladWebhookObject.Unknown -> {
                buf.putInt(9)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Whether the merchant is asked once the buyer is known.
 */
public sealed class GlaseAcknowledgmentMode {

    /**
     * Never.
     */
    data object NoAcknowledgment : GlaseAcknowledgmentMode()

    /**
     * When the buyer has loyalty tokens.
     */
    data object OptionalAcknowledgment : GlaseAcknowledgmentMode()

    /**
     * Always.
     */
    data object RequireAcknowledgment : GlaseAcknowledgmentMode()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlaseAcknowledgmentMode()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseAcknowledgmentMode : FfiConverterRustBuffer<GlaseAcknowledgmentMode>{
    override fun read(buf: ByteBuffer): GlaseAcknowledgmentMode {
        return when(buf.getInt()) {
            1 -> GlaseAcknowledgmentMode.NoAcknowledgment
            2 -> GlaseAcknowledgmentMode.OptionalAcknowledgment
            3 -> GlaseAcknowledgmentMode.RequireAcknowledgment
            4 -> GlaseAcknowledgmentMode.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlaseAcknowledgmentMode): ULong = when(value) {
        is GlaseAcknowledgmentMode.NoAcknowledgment -> {
            (
                4UL
            )
        }
        is GlaseAcknowledgmentMode.OptionalAcknowledgment -> {
            (
                4UL
            )
        }
        is GlaseAcknowledgmentMode.RequireAcknowledgment -> {
            (
                4UL
            )
        }
        is GlaseAcknowledgmentMode.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlaseAcknowledgmentMode, buf: ByteBuffer) {
        when(value) {
            is GlaseAcknowledgmentMode.NoAcknowledgment -> {
                buf.putInt(1)
                Unit
            }
            is GlaseAcknowledgmentMode.OptionalAcknowledgment -> {
                buf.putInt(2)
                Unit
            }
            is GlaseAcknowledgmentMode.RequireAcknowledgment -> {
                buf.putInt(3)
                Unit
            }
            is GlaseAcknowledgmentMode.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How an invoice is paid.
 */
public sealed class GlasePaymentMode {

    /**
     * The money is taken at once.
     */
    data object ImmediateDebit : GlasePaymentMode()

    /**
     * The money is reserved where the buyer's bank can, else taken at once.
     */
    data object ReservationDesired : GlasePaymentMode()

    /**
     * The money is reserved, and taken by a commit.
     */
    data object ReservationRequired : GlasePaymentMode()

    /**
     * The money is reserved, and the commit names the final amount.
     */
    data object ReservationRequiredPreliminaryAmount : GlasePaymentMode()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlasePaymentMode()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlasePaymentMode : FfiConverterRustBuffer<GlasePaymentMode>{
    override fun read(buf: ByteBuffer): GlasePaymentMode {
        return when(buf.getInt()) {
            1 -> GlasePaymentMode.ImmediateDebit
            2 -> GlasePaymentMode.ReservationDesired
            3 -> GlasePaymentMode.ReservationRequired
            4 -> GlasePaymentMode.ReservationRequiredPreliminaryAmount
            5 -> GlasePaymentMode.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlasePaymentMode): ULong = when(value) {
        is GlasePaymentMode.ImmediateDebit -> {
            (
                4UL
            )
        }
        is GlasePaymentMode.ReservationDesired -> {
            (
                4UL
            )
        }
        is GlasePaymentMode.ReservationRequired -> {
            (
                4UL
            )
        }
        is GlasePaymentMode.ReservationRequiredPreliminaryAmount -> {
            (
                4UL
            )
        }
        is GlasePaymentMode.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlasePaymentMode, buf: ByteBuffer) {
        when(value) {
            is GlasePaymentMode.ImmediateDebit -> {
                buf.putInt(1)
                Unit
            }
            is GlasePaymentMode.ReservationDesired -> {
                buf.putInt(2)
                Unit
            }
            is GlasePaymentMode.ReservationRequired -> {
                buf.putInt(3)
                Unit
            }
            is GlasePaymentMode.ReservationRequiredPreliminaryAmount -> {
                buf.putInt(4)
                Unit
            }
            is GlasePaymentMode.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Glase's word for where an invoice stands. `CANCELLED` is read as `CANCELED`.
 */
public sealed class GlasePaymentStatus {

    /**
     * Waits for the buyer.
     */
    data object Issued : GlasePaymentStatus()

    /**
     * The buyer is known, and the app waits until the invoice is updated.
     */
    data object PendingIssuerAcknowledge : GlasePaymentStatus()

    /**
     * The money is held, to be committed or released.
     */
    data object Reserved : GlasePaymentStatus()

    /**
     * The money is taken.
     */
    data object Paid : GlasePaymentStatus()

    /**
     * Called off: by you, the buyer, a newer invoice on the same cash register, or Glase.
     */
    data object Canceled : GlasePaymentStatus()

    /**
     * The payment was tried and refused.
     */
    data object Failed : GlasePaymentStatus()

    /**
     * The invoice or the reservation ran out.
     */
    data object Expired : GlasePaymentStatus()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlasePaymentStatus()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlasePaymentStatus : FfiConverterRustBuffer<GlasePaymentStatus>{
    override fun read(buf: ByteBuffer): GlasePaymentStatus {
        return when(buf.getInt()) {
            1 -> GlasePaymentStatus.Issued
            2 -> GlasePaymentStatus.PendingIssuerAcknowledge
            3 -> GlasePaymentStatus.Reserved
            4 -> GlasePaymentStatus.Paid
            5 -> GlasePaymentStatus.Canceled
            6 -> GlasePaymentStatus.Failed
            7 -> GlasePaymentStatus.Expired
            8 -> GlasePaymentStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlasePaymentStatus): ULong = when(value) {
        is GlasePaymentStatus.Issued -> {
            (
                4UL
            )
        }
        is GlasePaymentStatus.PendingIssuerAcknowledge -> {
            (
                4UL
            )
        }
        is GlasePaymentStatus.Reserved -> {
            (
                4UL
            )
        }
        is GlasePaymentStatus.Paid -> {
            (
                4UL
            )
        }
        is GlasePaymentStatus.Canceled -> {
            (
                4UL
            )
        }
        is GlasePaymentStatus.Failed -> {
            (
                4UL
            )
        }
        is GlasePaymentStatus.Expired -> {
            (
                4UL
            )
        }
        is GlasePaymentStatus.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlasePaymentStatus, buf: ByteBuffer) {
        when(value) {
            is GlasePaymentStatus.Issued -> {
                buf.putInt(1)
                Unit
            }
            is GlasePaymentStatus.PendingIssuerAcknowledge -> {
                buf.putInt(2)
                Unit
            }
            is GlasePaymentStatus.Reserved -> {
                buf.putInt(3)
                Unit
            }
            is GlasePaymentStatus.Paid -> {
                buf.putInt(4)
                Unit
            }
            is GlasePaymentStatus.Canceled -> {
                buf.putInt(5)
                Unit
            }
            is GlasePaymentStatus.Failed -> {
                buf.putInt(6)
                Unit
            }
            is GlasePaymentStatus.Expired -> {
                buf.putInt(7)
                Unit
            }
            is GlasePaymentStatus.Unknown -> {
                buf.putInt(8)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What a receipt's document is.
 */
public sealed class GlaseReceiptType {

    /**
     * The receipt.
     */
    data object PaymentReceipt : GlaseReceiptType()

    /**
     * A warranty.
     */
    data object Warranty : GlaseReceiptType()

    /**
     * A voucher.
     */
    data object Voucher : GlaseReceiptType()

    /**
     * Something else.
     */
    data object Other : GlaseReceiptType()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlaseReceiptType()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseReceiptType : FfiConverterRustBuffer<GlaseReceiptType>{
    override fun read(buf: ByteBuffer): GlaseReceiptType {
        return when(buf.getInt()) {
            1 -> GlaseReceiptType.PaymentReceipt
            2 -> GlaseReceiptType.Warranty
            3 -> GlaseReceiptType.Voucher
            4 -> GlaseReceiptType.Other
            5 -> GlaseReceiptType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlaseReceiptType): ULong = when(value) {
        is GlaseReceiptType.PaymentReceipt -> {
            (
                4UL
            )
        }
        is GlaseReceiptType.Warranty -> {
            (
                4UL
            )
        }
        is GlaseReceiptType.Voucher -> {
            (
                4UL
            )
        }
        is GlaseReceiptType.Other -> {
            (
                4UL
            )
        }
        is GlaseReceiptType.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlaseReceiptType, buf: ByteBuffer) {
        when(value) {
            is GlaseReceiptType.PaymentReceipt -> {
                buf.putInt(1)
                Unit
            }
            is GlaseReceiptType.Warranty -> {
                buf.putInt(2)
                Unit
            }
            is GlaseReceiptType.Voucher -> {
                buf.putInt(3)
                Unit
            }
            is GlaseReceiptType.Other -> {
                buf.putInt(4)
                Unit
            }
            is GlaseReceiptType.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What became of an attempt.
 */
public sealed class GlaseReconciliation {

    /**
     * It was done.
     */
    data class Found(
        /**
         * The payment.
         */
        val `payment`: dev.tillbridge.GlasePayment) : GlaseReconciliation()

    {

        companion object
    }

    /**
     * It was not done, and may be done again.
     */
    data class NotFound(
        /**
         * How that is known.
         */
        val `reason`: kotlin.String,
        /**
         * The payment that shows it.
         */
        val `payment`: dev.tillbridge.GlasePayment) : GlaseReconciliation()

    {

        companion object
    }

    /**
     * It cannot be told.
     */
    data class Undecided(
        /**
         * Why not, and what else would tell.
         */
        val `reason`: kotlin.String,
        /**
         * What Glase says of the terminal's invoice, where it was asked.
         */
        val `payment`: dev.tillbridge.GlasePayment?,
        /**
         * When to look again; `never` where no look would tell.
         */
        val `lookAgain`: dev.tillbridge.RetryAdvice) : GlaseReconciliation()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseReconciliation : FfiConverterRustBuffer<GlaseReconciliation>{
    override fun read(buf: ByteBuffer): GlaseReconciliation {
        return when(buf.getInt()) {
            1 -> GlaseReconciliation.Found(
                FfiConverterTypeGlasePayment.read(buf),
                )
            2 -> GlaseReconciliation.NotFound(
                FfiConverterString.read(buf),
                FfiConverterTypeGlasePayment.read(buf),
                )
            3 -> GlaseReconciliation.Undecided(
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeGlasePayment.read(buf),
                FfiConverterTypeRetryAdvice.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlaseReconciliation): ULong = when(value) {
        is GlaseReconciliation.Found -> {
            (
                4UL
                + FfiConverterTypeGlasePayment.allocationSize(value.`payment`)
            )
        }
        is GlaseReconciliation.NotFound -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeGlasePayment.allocationSize(value.`payment`)
            )
        }
        is GlaseReconciliation.Undecided -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterOptionalTypeGlasePayment.allocationSize(value.`payment`)
                + FfiConverterTypeRetryAdvice.allocationSize(value.`lookAgain`)
            )
        }
    }

    override fun write(value: GlaseReconciliation, buf: ByteBuffer) {
        when(value) {
            is GlaseReconciliation.Found -> {
                buf.putInt(1)
                FfiConverterTypeGlasePayment.write(value.`payment`, buf)
                Unit
            }
            is GlaseReconciliation.NotFound -> {
                buf.putInt(2)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeGlasePayment.write(value.`payment`, buf)
                Unit
            }
            is GlaseReconciliation.Undecided -> {
                buf.putInt(3)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterOptionalTypeGlasePayment.write(value.`payment`, buf)
                FfiConverterTypeRetryAdvice.write(value.`lookAgain`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Which report. The terminals' two need `terminal_id`, in the period too.
 */
public sealed class GlaseReportId {

    /**
     * The shop's count and total.
     */
    data object Shop : GlaseReportId()

    /**
     * Count and total of each of the shop's terminals.
     */
    data object ShopTerminals : GlaseReportId()

    /**
     * The shop's transactions, one by one.
     */
    data object ShopTransactions : GlaseReportId()

    /**
     * Count and total of each of the shop's cashiers.
     */
    data object ShopCashiers : GlaseReportId()

    /**
     * A terminal's count and total.
     */
    data object Terminal : GlaseReportId()

    /**
     * A terminal's transactions, one by one.
     */
    data object TerminalTransactions : GlaseReportId()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlaseReportId()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlaseReportId : FfiConverterRustBuffer<GlaseReportId>{
    override fun read(buf: ByteBuffer): GlaseReportId {
        return when(buf.getInt()) {
            1 -> GlaseReportId.Shop
            2 -> GlaseReportId.ShopTerminals
            3 -> GlaseReportId.ShopTransactions
            4 -> GlaseReportId.ShopCashiers
            5 -> GlaseReportId.Terminal
            6 -> GlaseReportId.TerminalTransactions
            7 -> GlaseReportId.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlaseReportId): ULong = when(value) {
        is GlaseReportId.Shop -> {
            (
                4UL
            )
        }
        is GlaseReportId.ShopTerminals -> {
            (
                4UL
            )
        }
        is GlaseReportId.ShopTransactions -> {
            (
                4UL
            )
        }
        is GlaseReportId.ShopCashiers -> {
            (
                4UL
            )
        }
        is GlaseReportId.Terminal -> {
            (
                4UL
            )
        }
        is GlaseReportId.TerminalTransactions -> {
            (
                4UL
            )
        }
        is GlaseReportId.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlaseReportId, buf: ByteBuffer) {
        when(value) {
            is GlaseReportId.Shop -> {
                buf.putInt(1)
                Unit
            }
            is GlaseReportId.ShopTerminals -> {
                buf.putInt(2)
                Unit
            }
            is GlaseReportId.ShopTransactions -> {
                buf.putInt(3)
                Unit
            }
            is GlaseReportId.ShopCashiers -> {
                buf.putInt(4)
                Unit
            }
            is GlaseReportId.Terminal -> {
                buf.putInt(5)
                Unit
            }
            is GlaseReportId.TerminalTransactions -> {
                buf.putInt(6)
                Unit
            }
            is GlaseReportId.Unknown -> {
                buf.putInt(7)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Where an attempt to pay by card stands.
 */
public sealed class GlobianceCardStatus {

    /**
     * Taken, unless the bank has yet to ask the payer.
     */
    data object Success : GlobianceCardStatus()

    /**
     * Refused; `failure` is read as the same.
     */
    data object Failed : GlobianceCardStatus()

    /**
     * Not decided.
     */
    data object Pending : GlobianceCardStatus()

    /**
     * The bank asks the payer first.
     */
    data object ThreeDSecure : GlobianceCardStatus()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlobianceCardStatus()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCardStatus : FfiConverterRustBuffer<GlobianceCardStatus>{
    override fun read(buf: ByteBuffer): GlobianceCardStatus {
        return when(buf.getInt()) {
            1 -> GlobianceCardStatus.Success
            2 -> GlobianceCardStatus.Failed
            3 -> GlobianceCardStatus.Pending
            4 -> GlobianceCardStatus.ThreeDSecure
            5 -> GlobianceCardStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlobianceCardStatus): ULong = when(value) {
        is GlobianceCardStatus.Success -> {
            (
                4UL
            )
        }
        is GlobianceCardStatus.Failed -> {
            (
                4UL
            )
        }
        is GlobianceCardStatus.Pending -> {
            (
                4UL
            )
        }
        is GlobianceCardStatus.ThreeDSecure -> {
            (
                4UL
            )
        }
        is GlobianceCardStatus.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlobianceCardStatus, buf: ByteBuffer) {
        when(value) {
            is GlobianceCardStatus.Success -> {
                buf.putInt(1)
                Unit
            }
            is GlobianceCardStatus.Failed -> {
                buf.putInt(2)
                Unit
            }
            is GlobianceCardStatus.Pending -> {
                buf.putInt(3)
                Unit
            }
            is GlobianceCardStatus.ThreeDSecure -> {
                buf.putInt(4)
                Unit
            }
            is GlobianceCardStatus.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Where a checkout stands.
 */
public sealed class GlobianceCheckoutStatus {

    /**
     * It can be paid.
     */
    data object Pending : GlobianceCheckoutStatus()

    /**
     * It is paid.
     */
    data object Completed : GlobianceCheckoutStatus()

    /**
     * Its time is over.
     */
    data object Expired : GlobianceCheckoutStatus()

    /**
     * The merchant or the payer called it off.
     */
    data object Cancelled : GlobianceCheckoutStatus()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlobianceCheckoutStatus()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCheckoutStatus : FfiConverterRustBuffer<GlobianceCheckoutStatus>{
    override fun read(buf: ByteBuffer): GlobianceCheckoutStatus {
        return when(buf.getInt()) {
            1 -> GlobianceCheckoutStatus.Pending
            2 -> GlobianceCheckoutStatus.Completed
            3 -> GlobianceCheckoutStatus.Expired
            4 -> GlobianceCheckoutStatus.Cancelled
            5 -> GlobianceCheckoutStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlobianceCheckoutStatus): ULong = when(value) {
        is GlobianceCheckoutStatus.Pending -> {
            (
                4UL
            )
        }
        is GlobianceCheckoutStatus.Completed -> {
            (
                4UL
            )
        }
        is GlobianceCheckoutStatus.Expired -> {
            (
                4UL
            )
        }
        is GlobianceCheckoutStatus.Cancelled -> {
            (
                4UL
            )
        }
        is GlobianceCheckoutStatus.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlobianceCheckoutStatus, buf: ByteBuffer) {
        when(value) {
            is GlobianceCheckoutStatus.Pending -> {
                buf.putInt(1)
                Unit
            }
            is GlobianceCheckoutStatus.Completed -> {
                buf.putInt(2)
                Unit
            }
            is GlobianceCheckoutStatus.Expired -> {
                buf.putInt(3)
                Unit
            }
            is GlobianceCheckoutStatus.Cancelled -> {
                buf.putInt(4)
                Unit
            }
            is GlobianceCheckoutStatus.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How a crypto currency is sent.
 */
public sealed class GlobianceCurrencyType {

    /**
     * On its blockchain.
     */
    data object Blockchain : GlobianceCurrencyType()

    /**
     * Between wallets at Globiance.
     */
    data object Wallet : GlobianceCurrencyType()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlobianceCurrencyType()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceCurrencyType : FfiConverterRustBuffer<GlobianceCurrencyType>{
    override fun read(buf: ByteBuffer): GlobianceCurrencyType {
        return when(buf.getInt()) {
            1 -> GlobianceCurrencyType.Blockchain
            2 -> GlobianceCurrencyType.Wallet
            3 -> GlobianceCurrencyType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlobianceCurrencyType): ULong = when(value) {
        is GlobianceCurrencyType.Blockchain -> {
            (
                4UL
            )
        }
        is GlobianceCurrencyType.Wallet -> {
            (
                4UL
            )
        }
        is GlobianceCurrencyType.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlobianceCurrencyType, buf: ByteBuffer) {
        when(value) {
            is GlobianceCurrencyType.Blockchain -> {
                buf.putInt(1)
                Unit
            }
            is GlobianceCurrencyType.Wallet -> {
                buf.putInt(2)
                Unit
            }
            is GlobianceCurrencyType.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * A language of the invoice page and mail.
 */
public sealed class GlobianceLanguage {

    /**
     * English.
     */
    data object English : GlobianceLanguage()

    /**
     * Arabic.
     */
    data object Arabic : GlobianceLanguage()

    /**
     * German.
     */
    data object German : GlobianceLanguage()

    /**
     * Chinese in simplified characters.
     */
    data object SimplifiedChinese : GlobianceLanguage()

    /**
     * Spanish.
     */
    data object Spanish : GlobianceLanguage()

    /**
     * French.
     */
    data object French : GlobianceLanguage()

    /**
     * Italian.
     */
    data object Italian : GlobianceLanguage()

    /**
     * Japanese.
     */
    data object Japanese : GlobianceLanguage()

    /**
     * Korean.
     */
    data object Korean : GlobianceLanguage()

    /**
     * Portuguese.
     */
    data object Portuguese : GlobianceLanguage()

    /**
     * Turkish.
     */
    data object Turkish : GlobianceLanguage()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlobianceLanguage()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceLanguage : FfiConverterRustBuffer<GlobianceLanguage>{
    override fun read(buf: ByteBuffer): GlobianceLanguage {
        return when(buf.getInt()) {
            1 -> GlobianceLanguage.English
            2 -> GlobianceLanguage.Arabic
            3 -> GlobianceLanguage.German
            4 -> GlobianceLanguage.SimplifiedChinese
            5 -> GlobianceLanguage.Spanish
            6 -> GlobianceLanguage.French
            7 -> GlobianceLanguage.Italian
            8 -> GlobianceLanguage.Japanese
            9 -> GlobianceLanguage.Korean
            10 -> GlobianceLanguage.Portuguese
            11 -> GlobianceLanguage.Turkish
            12 -> GlobianceLanguage.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlobianceLanguage): ULong = when(value) {
        is GlobianceLanguage.English -> {
            (
                4UL
            )
        }
        is GlobianceLanguage.Arabic -> {
            (
                4UL
            )
        }
        is GlobianceLanguage.German -> {
            (
                4UL
            )
        }
        is GlobianceLanguage.SimplifiedChinese -> {
            (
                4UL
            )
        }
        is GlobianceLanguage.Spanish -> {
            (
                4UL
            )
        }
        is GlobianceLanguage.French -> {
            (
                4UL
            )
        }
        is GlobianceLanguage.Italian -> {
            (
                4UL
            )
        }
        is GlobianceLanguage.Japanese -> {
            (
                4UL
            )
        }
        is GlobianceLanguage.Korean -> {
            (
                4UL
            )
        }
        is GlobianceLanguage.Portuguese -> {
            (
                4UL
            )
        }
        is GlobianceLanguage.Turkish -> {
            (
                4UL
            )
        }
        is GlobianceLanguage.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlobianceLanguage, buf: ByteBuffer) {
        when(value) {
            is GlobianceLanguage.English -> {
                buf.putInt(1)
                Unit
            }
            is GlobianceLanguage.Arabic -> {
                buf.putInt(2)
                Unit
            }
            is GlobianceLanguage.German -> {
                buf.putInt(3)
                Unit
            }
            is GlobianceLanguage.SimplifiedChinese -> {
                buf.putInt(4)
                Unit
            }
            is GlobianceLanguage.Spanish -> {
                buf.putInt(5)
                Unit
            }
            is GlobianceLanguage.French -> {
                buf.putInt(6)
                Unit
            }
            is GlobianceLanguage.Italian -> {
                buf.putInt(7)
                Unit
            }
            is GlobianceLanguage.Japanese -> {
                buf.putInt(8)
                Unit
            }
            is GlobianceLanguage.Korean -> {
                buf.putInt(9)
                Unit
            }
            is GlobianceLanguage.Portuguese -> {
                buf.putInt(10)
                Unit
            }
            is GlobianceLanguage.Turkish -> {
                buf.putInt(11)
                Unit
            }
            is GlobianceLanguage.Unknown -> {
                buf.putInt(12)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Where a payment stands. Globiance documents the first two words only.
 */
public sealed class GlobiancePaymentStatus {

    /**
     * Seen, and not yet sure.
     */
    data object Processing : GlobiancePaymentStatus()

    /**
     * Received: book it now. It stays so when it is settled.
     */
    data object Confirmed : GlobiancePaymentStatus()

    /**
     * Paid out to the merchant.
     */
    data object Settled : GlobiancePaymentStatus()

    /**
     * Refused.
     */
    data object Failed : GlobiancePaymentStatus()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlobiancePaymentStatus()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobiancePaymentStatus : FfiConverterRustBuffer<GlobiancePaymentStatus>{
    override fun read(buf: ByteBuffer): GlobiancePaymentStatus {
        return when(buf.getInt()) {
            1 -> GlobiancePaymentStatus.Processing
            2 -> GlobiancePaymentStatus.Confirmed
            3 -> GlobiancePaymentStatus.Settled
            4 -> GlobiancePaymentStatus.Failed
            5 -> GlobiancePaymentStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlobiancePaymentStatus): ULong = when(value) {
        is GlobiancePaymentStatus.Processing -> {
            (
                4UL
            )
        }
        is GlobiancePaymentStatus.Confirmed -> {
            (
                4UL
            )
        }
        is GlobiancePaymentStatus.Settled -> {
            (
                4UL
            )
        }
        is GlobiancePaymentStatus.Failed -> {
            (
                4UL
            )
        }
        is GlobiancePaymentStatus.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlobiancePaymentStatus, buf: ByteBuffer) {
        when(value) {
            is GlobiancePaymentStatus.Processing -> {
                buf.putInt(1)
                Unit
            }
            is GlobiancePaymentStatus.Confirmed -> {
                buf.putInt(2)
                Unit
            }
            is GlobiancePaymentStatus.Settled -> {
                buf.putInt(3)
                Unit
            }
            is GlobiancePaymentStatus.Failed -> {
                buf.putInt(4)
                Unit
            }
            is GlobiancePaymentStatus.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * A unit of time of a plan. Globiance documents days and weeks only.
 */
public sealed class GlobiancePeriod {

    /**
     * Days.
     */
    data object Day : GlobiancePeriod()

    /**
     * Weeks.
     */
    data object Week : GlobiancePeriod()

    /**
     * Months.
     */
    data object Month : GlobiancePeriod()

    /**
     * Years.
     */
    data object Year : GlobiancePeriod()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlobiancePeriod()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobiancePeriod : FfiConverterRustBuffer<GlobiancePeriod>{
    override fun read(buf: ByteBuffer): GlobiancePeriod {
        return when(buf.getInt()) {
            1 -> GlobiancePeriod.Day
            2 -> GlobiancePeriod.Week
            3 -> GlobiancePeriod.Month
            4 -> GlobiancePeriod.Year
            5 -> GlobiancePeriod.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlobiancePeriod): ULong = when(value) {
        is GlobiancePeriod.Day -> {
            (
                4UL
            )
        }
        is GlobiancePeriod.Week -> {
            (
                4UL
            )
        }
        is GlobiancePeriod.Month -> {
            (
                4UL
            )
        }
        is GlobiancePeriod.Year -> {
            (
                4UL
            )
        }
        is GlobiancePeriod.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlobiancePeriod, buf: ByteBuffer) {
        when(value) {
            is GlobiancePeriod.Day -> {
                buf.putInt(1)
                Unit
            }
            is GlobiancePeriod.Week -> {
                buf.putInt(2)
                Unit
            }
            is GlobiancePeriod.Month -> {
                buf.putInt(3)
                Unit
            }
            is GlobiancePeriod.Year -> {
                buf.putInt(4)
                Unit
            }
            is GlobiancePeriod.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What became of a call whose answer was lost.
 */
public sealed class GlobianceReconciliation {

    /**
     * Globiance shows what came of it.
     */
    data class Found(
        /**
         * The checkout as it stands.
         */
        val `checkout`: dev.tillbridge.GlobianceCheckout,
        /**
         * The payments that came of it, with their histories.
         */
        val `payments`: List<dev.tillbridge.GlobiancePayment>,
        /**
         * Where the payment stands, in the words that all providers share.
         */
        val `state`: dev.tillbridge.PaymentState) : GlobianceReconciliation()

    {

        companion object
    }

    /**
     * Nothing came of it, and nothing can any more.
     */
    data class NotFound(
        /**
         * How that is known.
         */
        val `reason`: kotlin.String) : GlobianceReconciliation()

    {

        companion object
    }

    /**
     * It is not known.
     */
    data class Undecided(
        /**
         * Why not.
         */
        val `reason`: kotlin.String,
        /**
         * The checkout as it stands, where one is known.
         */
        val `checkout`: dev.tillbridge.GlobianceCheckout?,
        /**
         * Whether looking again can help, and when.
         */
        val `lookAgain`: dev.tillbridge.RetryAdvice) : GlobianceReconciliation()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceReconciliation : FfiConverterRustBuffer<GlobianceReconciliation>{
    override fun read(buf: ByteBuffer): GlobianceReconciliation {
        return when(buf.getInt()) {
            1 -> GlobianceReconciliation.Found(
                FfiConverterTypeGlobianceCheckout.read(buf),
                FfiConverterSequenceTypeGlobiancePayment.read(buf),
                FfiConverterTypePaymentState.read(buf),
                )
            2 -> GlobianceReconciliation.NotFound(
                FfiConverterString.read(buf),
                )
            3 -> GlobianceReconciliation.Undecided(
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeGlobianceCheckout.read(buf),
                FfiConverterTypeRetryAdvice.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlobianceReconciliation): ULong = when(value) {
        is GlobianceReconciliation.Found -> {
            (
                4UL
                + FfiConverterTypeGlobianceCheckout.allocationSize(value.`checkout`)
                + FfiConverterSequenceTypeGlobiancePayment.allocationSize(value.`payments`)
                + FfiConverterTypePaymentState.allocationSize(value.`state`)
            )
        }
        is GlobianceReconciliation.NotFound -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is GlobianceReconciliation.Undecided -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterOptionalTypeGlobianceCheckout.allocationSize(value.`checkout`)
                + FfiConverterTypeRetryAdvice.allocationSize(value.`lookAgain`)
            )
        }
    }

    override fun write(value: GlobianceReconciliation, buf: ByteBuffer) {
        when(value) {
            is GlobianceReconciliation.Found -> {
                buf.putInt(1)
                FfiConverterTypeGlobianceCheckout.write(value.`checkout`, buf)
                FfiConverterSequenceTypeGlobiancePayment.write(value.`payments`, buf)
                FfiConverterTypePaymentState.write(value.`state`, buf)
                Unit
            }
            is GlobianceReconciliation.NotFound -> {
                buf.putInt(2)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is GlobianceReconciliation.Undecided -> {
                buf.putInt(3)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterOptionalTypeGlobianceCheckout.write(value.`checkout`, buf)
                FfiConverterTypeRetryAdvice.write(value.`lookAgain`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Where a subscription stands.
 */
public sealed class GlobianceSubscriptionStatus {

    /**
     * The customer was mailed and has not paid yet.
     */
    data object Pending : GlobianceSubscriptionStatus()

    /**
     * Billed each cycle.
     */
    data object Active : GlobianceSubscriptionStatus()

    /**
     * Not billed until it is resumed.
     */
    data object Paused : GlobianceSubscriptionStatus()

    /**
     * Ended by the merchant.
     */
    data object Canceled : GlobianceSubscriptionStatus()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlobianceSubscriptionStatus()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceSubscriptionStatus : FfiConverterRustBuffer<GlobianceSubscriptionStatus>{
    override fun read(buf: ByteBuffer): GlobianceSubscriptionStatus {
        return when(buf.getInt()) {
            1 -> GlobianceSubscriptionStatus.Pending
            2 -> GlobianceSubscriptionStatus.Active
            3 -> GlobianceSubscriptionStatus.Paused
            4 -> GlobianceSubscriptionStatus.Canceled
            5 -> GlobianceSubscriptionStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlobianceSubscriptionStatus): ULong = when(value) {
        is GlobianceSubscriptionStatus.Pending -> {
            (
                4UL
            )
        }
        is GlobianceSubscriptionStatus.Active -> {
            (
                4UL
            )
        }
        is GlobianceSubscriptionStatus.Paused -> {
            (
                4UL
            )
        }
        is GlobianceSubscriptionStatus.Canceled -> {
            (
                4UL
            )
        }
        is GlobianceSubscriptionStatus.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlobianceSubscriptionStatus, buf: ByteBuffer) {
        when(value) {
            is GlobianceSubscriptionStatus.Pending -> {
                buf.putInt(1)
                Unit
            }
            is GlobianceSubscriptionStatus.Active -> {
                buf.putInt(2)
                Unit
            }
            is GlobianceSubscriptionStatus.Paused -> {
                buf.putInt(3)
                Unit
            }
            is GlobianceSubscriptionStatus.Canceled -> {
                buf.putInt(4)
                Unit
            }
            is GlobianceSubscriptionStatus.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What a message says has happened.
 */
public sealed class GlobianceWebhookEvent {

    /**
     * The checkout was called off.
     */
    data object Cancelled : GlobianceWebhookEvent()

    /**
     * The checkout was paid.
     */
    data object Completed : GlobianceWebhookEvent()

    /**
     * The checkout's time is over.
     */
    data object Expired : GlobianceWebhookEvent()

    /**
     * The payment moved on.
     */
    data object Update : GlobianceWebhookEvent()

    /**
     * The payment was received.
     */
    data object Confirmed : GlobianceWebhookEvent()

    /**
     * The payment was paid out to the merchant.
     */
    data object Settled : GlobianceWebhookEvent()

    /**
     * The payment is under dispute.
     */
    data object Dispute : GlobianceWebhookEvent()

    /**
     * A refund was made.
     */
    data object RefundSuccess : GlobianceWebhookEvent()

    /**
     * A refund was refused.
     */
    data object RefundRejected : GlobianceWebhookEvent()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlobianceWebhookEvent()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceWebhookEvent : FfiConverterRustBuffer<GlobianceWebhookEvent>{
    override fun read(buf: ByteBuffer): GlobianceWebhookEvent {
        return when(buf.getInt()) {
            1 -> GlobianceWebhookEvent.Cancelled
            2 -> GlobianceWebhookEvent.Completed
            3 -> GlobianceWebhookEvent.Expired
            4 -> GlobianceWebhookEvent.Update
            5 -> GlobianceWebhookEvent.Confirmed
            6 -> GlobianceWebhookEvent.Settled
            7 -> GlobianceWebhookEvent.Dispute
            8 -> GlobianceWebhookEvent.RefundSuccess
            9 -> GlobianceWebhookEvent.RefundRejected
            10 -> GlobianceWebhookEvent.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlobianceWebhookEvent): ULong = when(value) {
        is GlobianceWebhookEvent.Cancelled -> {
            (
                4UL
            )
        }
        is GlobianceWebhookEvent.Completed -> {
            (
                4UL
            )
        }
        is GlobianceWebhookEvent.Expired -> {
            (
                4UL
            )
        }
        is GlobianceWebhookEvent.Update -> {
            (
                4UL
            )
        }
        is GlobianceWebhookEvent.Confirmed -> {
            (
                4UL
            )
        }
        is GlobianceWebhookEvent.Settled -> {
            (
                4UL
            )
        }
        is GlobianceWebhookEvent.Dispute -> {
            (
                4UL
            )
        }
        is GlobianceWebhookEvent.RefundSuccess -> {
            (
                4UL
            )
        }
        is GlobianceWebhookEvent.RefundRejected -> {
            (
                4UL
            )
        }
        is GlobianceWebhookEvent.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlobianceWebhookEvent, buf: ByteBuffer) {
        when(value) {
            is GlobianceWebhookEvent.Cancelled -> {
                buf.putInt(1)
                Unit
            }
            is GlobianceWebhookEvent.Completed -> {
                buf.putInt(2)
                Unit
            }
            is GlobianceWebhookEvent.Expired -> {
                buf.putInt(3)
                Unit
            }
            is GlobianceWebhookEvent.Update -> {
                buf.putInt(4)
                Unit
            }
            is GlobianceWebhookEvent.Confirmed -> {
                buf.putInt(5)
                Unit
            }
            is GlobianceWebhookEvent.Settled -> {
                buf.putInt(6)
                Unit
            }
            is GlobianceWebhookEvent.Dispute -> {
                buf.putInt(7)
                Unit
            }
            is GlobianceWebhookEvent.RefundSuccess -> {
                buf.putInt(8)
                Unit
            }
            is GlobianceWebhookEvent.RefundRejected -> {
                buf.putInt(9)
                Unit
            }
            is GlobianceWebhookEvent.Unknown -> {
                buf.putInt(10)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What kind of thing a message is about.
 */
public sealed class GlobianceWebhookType {

    /**
     * A checkout.
     */
    data object Checkout : GlobianceWebhookType()

    /**
     * A payment.
     */
    data object Payment : GlobianceWebhookType()

    /**
     * A word that the provider's documentation does not name, kept as it came.
     */
    data class Unknown(
        /**
         * The word.
         */
        val `value`: kotlin.String) : GlobianceWebhookType()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGlobianceWebhookType : FfiConverterRustBuffer<GlobianceWebhookType>{
    override fun read(buf: ByteBuffer): GlobianceWebhookType {
        return when(buf.getInt()) {
            1 -> GlobianceWebhookType.Checkout
            2 -> GlobianceWebhookType.Payment
            3 -> GlobianceWebhookType.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: GlobianceWebhookType): ULong = when(value) {
        is GlobianceWebhookType.Checkout -> {
            (
                4UL
            )
        }
        is GlobianceWebhookType.Payment -> {
            (
                4UL
            )
        }
        is GlobianceWebhookType.Unknown -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`value`)
            )
        }
    }

    override fun write(value: GlobianceWebhookType, buf: ByteBuffer) {
        when(value) {
            is GlobianceWebhookType.Checkout -> {
                buf.putInt(1)
                Unit
            }
            is GlobianceWebhookType.Payment -> {
                buf.putInt(2)
                Unit
            }
            is GlobianceWebhookType.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`value`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
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
 * What has to happen before a payment can go on.
 */
public sealed class NextAction {

    /**
     * Nothing: the payment is where its state says.
     */
    data object None : NextAction()

    /**
     * Lead the payer's browser to an address.
     */
    data class Redirect(
        /**
         * The address, for the payer's browser alone.
         */
        val `url`: dev.tillbridge.Secret) : NextAction()

    {

        companion object
    }

    /**
     * Let the payer's browser send a form.
     */
    data class PostForm(
        /**
         * Where the form goes, for the payer's browser alone.
         */
        val `url`: dev.tillbridge.Secret,
        /**
         * The form's hidden fields, in order.
         */
        val `fields`: List<dev.tillbridge.FormField>,
        /**
         * The same as a whole HTML page: every value escaped, sending itself by a small script,
         * with a button for browsers without scripts.
         */
        val `html`: dev.tillbridge.Secret) : NextAction()

    {

        companion object
    }

    /**
     * Show the payer a QR code, or a link to open on the payer's own device.
     */
    data class ShowQrCode(
        /**
         * The code's text.
         */
        val `code`: kotlin.String,
        /**
         * The same as a link that opens the app.
         */
        val `appLink`: kotlin.String) : NextAction()

    {

        companion object
    }

    /**
     * Wait and ask again: the payer or the provider has yet to decide.
     */
    data object Wait : NextAction()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNextAction : FfiConverterRustBuffer<NextAction>{
    override fun read(buf: ByteBuffer): NextAction {
        return when(buf.getInt()) {
            1 -> NextAction.None
            2 -> NextAction.Redirect(
                FfiConverterTypeSecret.read(buf),
                )
            3 -> NextAction.PostForm(
                FfiConverterTypeSecret.read(buf),
                FfiConverterSequenceTypeFormField.read(buf),
                FfiConverterTypeSecret.read(buf),
                )
            4 -> NextAction.ShowQrCode(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            5 -> NextAction.Wait
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NextAction): ULong = when(value) {
        is NextAction.None -> {
            (
                4UL
            )
        }
        is NextAction.Redirect -> {
            (
                4UL
                + FfiConverterTypeSecret.allocationSize(value.`url`)
            )
        }
        is NextAction.PostForm -> {
            (
                4UL
                + FfiConverterTypeSecret.allocationSize(value.`url`)
                + FfiConverterSequenceTypeFormField.allocationSize(value.`fields`)
                + FfiConverterTypeSecret.allocationSize(value.`html`)
            )
        }
        is NextAction.ShowQrCode -> {
            (
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`appLink`)
            )
        }
        is NextAction.Wait -> {
            (
                4UL
            )
        }
    }

    override fun write(value: NextAction, buf: ByteBuffer) {
        when(value) {
            is NextAction.None -> {
                buf.putInt(1)
                Unit
            }
            is NextAction.Redirect -> {
                buf.putInt(2)
                FfiConverterTypeSecret.write(value.`url`, buf)
                Unit
            }
            is NextAction.PostForm -> {
                buf.putInt(3)
                FfiConverterTypeSecret.write(value.`url`, buf)
                FfiConverterSequenceTypeFormField.write(value.`fields`, buf)
                FfiConverterTypeSecret.write(value.`html`, buf)
                Unit
            }
            is NextAction.ShowQrCode -> {
                buf.putInt(4)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`appLink`, buf)
                Unit
            }
            is NextAction.Wait -> {
                buf.putInt(5)
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
     * A call that moves money, or makes something that would be made twice, left this machine and its
     * outcome is unknown: settle it, never repeat it.
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
     * The provider's word for it is not one that its documentation names, or does not tell whether
     * money moved.
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
internal object FfiConverterOptionalLong: FfiConverterRustBuffer<kotlin.Long?> {
    override fun read(buf: ByteBuffer): kotlin.Long? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterLong.read(buf)
    }

    override fun allocationSize(value: kotlin.Long?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterLong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Long?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterLong.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
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
internal object FfiConverterOptionalTypeFlowgladAddress: FfiConverterRustBuffer<FlowgladAddress?> {
    override fun read(buf: ByteBuffer): FlowgladAddress? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladAddress.read(buf)
    }

    override fun allocationSize(value: FlowgladAddress?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladAddress.allocationSize(value)
        }
    }

    override fun write(value: FlowgladAddress?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladAddress.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFlowgladBillingAddress: FfiConverterRustBuffer<FlowgladBillingAddress?> {
    override fun read(buf: ByteBuffer): FlowgladBillingAddress? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladBillingAddress.read(buf)
    }

    override fun allocationSize(value: FlowgladBillingAddress?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladBillingAddress.allocationSize(value)
        }
    }

    override fun write(value: FlowgladBillingAddress?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladBillingAddress.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFlowgladPrice: FfiConverterRustBuffer<FlowgladPrice?> {
    override fun read(buf: ByteBuffer): FlowgladPrice? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladPrice.read(buf)
    }

    override fun allocationSize(value: FlowgladPrice?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladPrice.allocationSize(value)
        }
    }

    override fun write(value: FlowgladPrice?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladPrice.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFlowgladSubscription: FfiConverterRustBuffer<FlowgladSubscription?> {
    override fun read(buf: ByteBuffer): FlowgladSubscription? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladSubscription.read(buf)
    }

    override fun allocationSize(value: FlowgladSubscription?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladSubscription.allocationSize(value)
        }
    }

    override fun write(value: FlowgladSubscription?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladSubscription.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFlowgladWebhookCustomer: FfiConverterRustBuffer<FlowgladWebhookCustomer?> {
    override fun read(buf: ByteBuffer): FlowgladWebhookCustomer? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladWebhookCustomer.read(buf)
    }

    override fun allocationSize(value: FlowgladWebhookCustomer?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladWebhookCustomer.allocationSize(value)
        }
    }

    override fun write(value: FlowgladWebhookCustomer?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladWebhookCustomer.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlaseInvoice: FfiConverterRustBuffer<GlaseInvoice?> {
    override fun read(buf: ByteBuffer): GlaseInvoice? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlaseInvoice.read(buf)
    }

    override fun allocationSize(value: GlaseInvoice?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlaseInvoice.allocationSize(value)
        }
    }

    override fun write(value: GlaseInvoice?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlaseInvoice.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlasePayment: FfiConverterRustBuffer<GlasePayment?> {
    override fun read(buf: ByteBuffer): GlasePayment? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlasePayment.read(buf)
    }

    override fun allocationSize(value: GlasePayment?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlasePayment.allocationSize(value)
        }
    }

    override fun write(value: GlasePayment?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlasePayment.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlaseReceipt: FfiConverterRustBuffer<GlaseReceipt?> {
    override fun read(buf: ByteBuffer): GlaseReceipt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlaseReceipt.read(buf)
    }

    override fun allocationSize(value: GlaseReceipt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlaseReceipt.allocationSize(value)
        }
    }

    override fun write(value: GlaseReceipt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlaseReceipt.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlaseReceiptDocument: FfiConverterRustBuffer<GlaseReceiptDocument?> {
    override fun read(buf: ByteBuffer): GlaseReceiptDocument? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlaseReceiptDocument.read(buf)
    }

    override fun allocationSize(value: GlaseReceiptDocument?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlaseReceiptDocument.allocationSize(value)
        }
    }

    override fun write(value: GlaseReceiptDocument?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlaseReceiptDocument.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlaseReseller: FfiConverterRustBuffer<GlaseReseller?> {
    override fun read(buf: ByteBuffer): GlaseReseller? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlaseReseller.read(buf)
    }

    override fun allocationSize(value: GlaseReseller?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlaseReseller.allocationSize(value)
        }
    }

    override fun write(value: GlaseReseller?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlaseReseller.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlaseTerminal: FfiConverterRustBuffer<GlaseTerminal?> {
    override fun read(buf: ByteBuffer): GlaseTerminal? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlaseTerminal.read(buf)
    }

    override fun allocationSize(value: GlaseTerminal?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlaseTerminal.allocationSize(value)
        }
    }

    override fun write(value: GlaseTerminal?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlaseTerminal.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlobianceBrowser: FfiConverterRustBuffer<GlobianceBrowser?> {
    override fun read(buf: ByteBuffer): GlobianceBrowser? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlobianceBrowser.read(buf)
    }

    override fun allocationSize(value: GlobianceBrowser?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlobianceBrowser.allocationSize(value)
        }
    }

    override fun write(value: GlobianceBrowser?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlobianceBrowser.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlobianceCard: FfiConverterRustBuffer<GlobianceCard?> {
    override fun read(buf: ByteBuffer): GlobianceCard? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlobianceCard.read(buf)
    }

    override fun allocationSize(value: GlobianceCard?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlobianceCard.allocationSize(value)
        }
    }

    override fun write(value: GlobianceCard?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlobianceCard.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlobianceCheckout: FfiConverterRustBuffer<GlobianceCheckout?> {
    override fun read(buf: ByteBuffer): GlobianceCheckout? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlobianceCheckout.read(buf)
    }

    override fun allocationSize(value: GlobianceCheckout?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlobianceCheckout.allocationSize(value)
        }
    }

    override fun write(value: GlobianceCheckout?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlobianceCheckout.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlobianceStore: FfiConverterRustBuffer<GlobianceStore?> {
    override fun read(buf: ByteBuffer): GlobianceStore? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlobianceStore.read(buf)
    }

    override fun allocationSize(value: GlobianceStore?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlobianceStore.allocationSize(value)
        }
    }

    override fun write(value: GlobianceStore?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlobianceStore.write(value, buf)
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
internal object FfiConverterOptionalTypeFlowgladCheckoutSessionType: FfiConverterRustBuffer<FlowgladCheckoutSessionType?> {
    override fun read(buf: ByteBuffer): FlowgladCheckoutSessionType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladCheckoutSessionType.read(buf)
    }

    override fun allocationSize(value: FlowgladCheckoutSessionType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladCheckoutSessionType.allocationSize(value)
        }
    }

    override fun write(value: FlowgladCheckoutSessionType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladCheckoutSessionType.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFlowgladIntervalUnit: FfiConverterRustBuffer<FlowgladIntervalUnit?> {
    override fun read(buf: ByteBuffer): FlowgladIntervalUnit? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladIntervalUnit.read(buf)
    }

    override fun allocationSize(value: FlowgladIntervalUnit?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladIntervalUnit.allocationSize(value)
        }
    }

    override fun write(value: FlowgladIntervalUnit?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladIntervalUnit.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFlowgladInvoiceLineItemType: FfiConverterRustBuffer<FlowgladInvoiceLineItemType?> {
    override fun read(buf: ByteBuffer): FlowgladInvoiceLineItemType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladInvoiceLineItemType.read(buf)
    }

    override fun allocationSize(value: FlowgladInvoiceLineItemType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladInvoiceLineItemType.allocationSize(value)
        }
    }

    override fun write(value: FlowgladInvoiceLineItemType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladInvoiceLineItemType.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFlowgladInvoiceType: FfiConverterRustBuffer<FlowgladInvoiceType?> {
    override fun read(buf: ByteBuffer): FlowgladInvoiceType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladInvoiceType.read(buf)
    }

    override fun allocationSize(value: FlowgladInvoiceType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladInvoiceType.allocationSize(value)
        }
    }

    override fun write(value: FlowgladInvoiceType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladInvoiceType.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFlowgladPaymentMethodType: FfiConverterRustBuffer<FlowgladPaymentMethodType?> {
    override fun read(buf: ByteBuffer): FlowgladPaymentMethodType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladPaymentMethodType.read(buf)
    }

    override fun allocationSize(value: FlowgladPaymentMethodType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladPaymentMethodType.allocationSize(value)
        }
    }

    override fun write(value: FlowgladPaymentMethodType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladPaymentMethodType.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFlowgladPriceType: FfiConverterRustBuffer<FlowgladPriceType?> {
    override fun read(buf: ByteBuffer): FlowgladPriceType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladPriceType.read(buf)
    }

    override fun allocationSize(value: FlowgladPriceType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladPriceType.allocationSize(value)
        }
    }

    override fun write(value: FlowgladPriceType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladPriceType.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFlowgladTaxType: FfiConverterRustBuffer<FlowgladTaxType?> {
    override fun read(buf: ByteBuffer): FlowgladTaxType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFlowgladTaxType.read(buf)
    }

    override fun allocationSize(value: FlowgladTaxType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFlowgladTaxType.allocationSize(value)
        }
    }

    override fun write(value: FlowgladTaxType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFlowgladTaxType.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlaseAcknowledgmentMode: FfiConverterRustBuffer<GlaseAcknowledgmentMode?> {
    override fun read(buf: ByteBuffer): GlaseAcknowledgmentMode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlaseAcknowledgmentMode.read(buf)
    }

    override fun allocationSize(value: GlaseAcknowledgmentMode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlaseAcknowledgmentMode.allocationSize(value)
        }
    }

    override fun write(value: GlaseAcknowledgmentMode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlaseAcknowledgmentMode.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlasePaymentMode: FfiConverterRustBuffer<GlasePaymentMode?> {
    override fun read(buf: ByteBuffer): GlasePaymentMode? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlasePaymentMode.read(buf)
    }

    override fun allocationSize(value: GlasePaymentMode?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlasePaymentMode.allocationSize(value)
        }
    }

    override fun write(value: GlasePaymentMode?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlasePaymentMode.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlaseReceiptType: FfiConverterRustBuffer<GlaseReceiptType?> {
    override fun read(buf: ByteBuffer): GlaseReceiptType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlaseReceiptType.read(buf)
    }

    override fun allocationSize(value: GlaseReceiptType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlaseReceiptType.allocationSize(value)
        }
    }

    override fun write(value: GlaseReceiptType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlaseReceiptType.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlobianceLanguage: FfiConverterRustBuffer<GlobianceLanguage?> {
    override fun read(buf: ByteBuffer): GlobianceLanguage? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlobianceLanguage.read(buf)
    }

    override fun allocationSize(value: GlobianceLanguage?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlobianceLanguage.allocationSize(value)
        }
    }

    override fun write(value: GlobianceLanguage?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlobianceLanguage.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlobiancePeriod: FfiConverterRustBuffer<GlobiancePeriod?> {
    override fun read(buf: ByteBuffer): GlobiancePeriod? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlobiancePeriod.read(buf)
    }

    override fun allocationSize(value: GlobiancePeriod?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlobiancePeriod.allocationSize(value)
        }
    }

    override fun write(value: GlobiancePeriod?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlobiancePeriod.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGlobianceWebhookType: FfiConverterRustBuffer<GlobianceWebhookType?> {
    override fun read(buf: ByteBuffer): GlobianceWebhookType? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGlobianceWebhookType.read(buf)
    }

    override fun allocationSize(value: GlobianceWebhookType?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGlobianceWebhookType.allocationSize(value)
        }
    }

    override fun write(value: GlobianceWebhookType?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGlobianceWebhookType.write(value, buf)
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
internal object FfiConverterOptionalTypePaymentState: FfiConverterRustBuffer<PaymentState?> {
    override fun read(buf: ByteBuffer): PaymentState? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePaymentState.read(buf)
    }

    override fun allocationSize(value: PaymentState?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePaymentState.allocationSize(value)
        }
    }

    override fun write(value: PaymentState?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePaymentState.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalMapStringString: FfiConverterRustBuffer<Map<kotlin.String, kotlin.String>?> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.String>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterMapStringString.read(buf)
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.String>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterMapStringString.allocationSize(value)
        }
    }

    override fun write(value: Map<kotlin.String, kotlin.String>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterMapStringString.write(value, buf)
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
internal object FfiConverterSequenceTypeFlowgladInvoice: FfiConverterRustBuffer<List<FlowgladInvoice>> {
    override fun read(buf: ByteBuffer): List<FlowgladInvoice> {
        val len = buf.getInt()
        return List<FlowgladInvoice>(len) {
            FfiConverterTypeFlowgladInvoice.read(buf)
        }
    }

    override fun allocationSize(value: List<FlowgladInvoice>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFlowgladInvoice.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FlowgladInvoice>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFlowgladInvoice.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFlowgladInvoiceLineItem: FfiConverterRustBuffer<List<FlowgladInvoiceLineItem>> {
    override fun read(buf: ByteBuffer): List<FlowgladInvoiceLineItem> {
        val len = buf.getInt()
        return List<FlowgladInvoiceLineItem>(len) {
            FfiConverterTypeFlowgladInvoiceLineItem.read(buf)
        }
    }

    override fun allocationSize(value: List<FlowgladInvoiceLineItem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFlowgladInvoiceLineItem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FlowgladInvoiceLineItem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFlowgladInvoiceLineItem.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFlowgladPayment: FfiConverterRustBuffer<List<FlowgladPayment>> {
    override fun read(buf: ByteBuffer): List<FlowgladPayment> {
        val len = buf.getInt()
        return List<FlowgladPayment>(len) {
            FfiConverterTypeFlowgladPayment.read(buf)
        }
    }

    override fun allocationSize(value: List<FlowgladPayment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFlowgladPayment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FlowgladPayment>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFlowgladPayment.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFlowgladPaymentMethod: FfiConverterRustBuffer<List<FlowgladPaymentMethod>> {
    override fun read(buf: ByteBuffer): List<FlowgladPaymentMethod> {
        val len = buf.getInt()
        return List<FlowgladPaymentMethod>(len) {
            FfiConverterTypeFlowgladPaymentMethod.read(buf)
        }
    }

    override fun allocationSize(value: List<FlowgladPaymentMethod>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFlowgladPaymentMethod.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FlowgladPaymentMethod>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFlowgladPaymentMethod.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFlowgladSubscription: FfiConverterRustBuffer<List<FlowgladSubscription>> {
    override fun read(buf: ByteBuffer): List<FlowgladSubscription> {
        val len = buf.getInt()
        return List<FlowgladSubscription>(len) {
            FfiConverterTypeFlowgladSubscription.read(buf)
        }
    }

    override fun allocationSize(value: List<FlowgladSubscription>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFlowgladSubscription.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FlowgladSubscription>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFlowgladSubscription.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFlowgladSubscriptionItem: FfiConverterRustBuffer<List<FlowgladSubscriptionItem>> {
    override fun read(buf: ByteBuffer): List<FlowgladSubscriptionItem> {
        val len = buf.getInt()
        return List<FlowgladSubscriptionItem>(len) {
            FfiConverterTypeFlowgladSubscriptionItem.read(buf)
        }
    }

    override fun allocationSize(value: List<FlowgladSubscriptionItem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFlowgladSubscriptionItem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FlowgladSubscriptionItem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFlowgladSubscriptionItem.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFormField: FfiConverterRustBuffer<List<FormField>> {
    override fun read(buf: ByteBuffer): List<FormField> {
        val len = buf.getInt()
        return List<FormField>(len) {
            FfiConverterTypeFormField.read(buf)
        }
    }

    override fun allocationSize(value: List<FormField>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFormField.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FormField>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFormField.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGlaseCustomerToken: FfiConverterRustBuffer<List<GlaseCustomerToken>> {
    override fun read(buf: ByteBuffer): List<GlaseCustomerToken> {
        val len = buf.getInt()
        return List<GlaseCustomerToken>(len) {
            FfiConverterTypeGlaseCustomerToken.read(buf)
        }
    }

    override fun allocationSize(value: List<GlaseCustomerToken>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGlaseCustomerToken.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GlaseCustomerToken>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGlaseCustomerToken.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGlaseInvoiceRow: FfiConverterRustBuffer<List<GlaseInvoiceRow>> {
    override fun read(buf: ByteBuffer): List<GlaseInvoiceRow> {
        val len = buf.getInt()
        return List<GlaseInvoiceRow>(len) {
            FfiConverterTypeGlaseInvoiceRow.read(buf)
        }
    }

    override fun allocationSize(value: List<GlaseInvoiceRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGlaseInvoiceRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GlaseInvoiceRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGlaseInvoiceRow.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGlaseReportRow: FfiConverterRustBuffer<List<GlaseReportRow>> {
    override fun read(buf: ByteBuffer): List<GlaseReportRow> {
        val len = buf.getInt()
        return List<GlaseReportRow>(len) {
            FfiConverterTypeGlaseReportRow.read(buf)
        }
    }

    override fun allocationSize(value: List<GlaseReportRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGlaseReportRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GlaseReportRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGlaseReportRow.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGlobianceCheckoutItem: FfiConverterRustBuffer<List<GlobianceCheckoutItem>> {
    override fun read(buf: ByteBuffer): List<GlobianceCheckoutItem> {
        val len = buf.getInt()
        return List<GlobianceCheckoutItem>(len) {
            FfiConverterTypeGlobianceCheckoutItem.read(buf)
        }
    }

    override fun allocationSize(value: List<GlobianceCheckoutItem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGlobianceCheckoutItem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GlobianceCheckoutItem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGlobianceCheckoutItem.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGlobianceCurrency: FfiConverterRustBuffer<List<GlobianceCurrency>> {
    override fun read(buf: ByteBuffer): List<GlobianceCurrency> {
        val len = buf.getInt()
        return List<GlobianceCurrency>(len) {
            FfiConverterTypeGlobianceCurrency.read(buf)
        }
    }

    override fun allocationSize(value: List<GlobianceCurrency>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGlobianceCurrency.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GlobianceCurrency>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGlobianceCurrency.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGlobianceItem: FfiConverterRustBuffer<List<GlobianceItem>> {
    override fun read(buf: ByteBuffer): List<GlobianceItem> {
        val len = buf.getInt()
        return List<GlobianceItem>(len) {
            FfiConverterTypeGlobianceItem.read(buf)
        }
    }

    override fun allocationSize(value: List<GlobianceItem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGlobianceItem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GlobianceItem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGlobianceItem.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGlobiancePayment: FfiConverterRustBuffer<List<GlobiancePayment>> {
    override fun read(buf: ByteBuffer): List<GlobiancePayment> {
        val len = buf.getInt()
        return List<GlobiancePayment>(len) {
            FfiConverterTypeGlobiancePayment.read(buf)
        }
    }

    override fun allocationSize(value: List<GlobiancePayment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGlobiancePayment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GlobiancePayment>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGlobiancePayment.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGlobiancePaymentEvent: FfiConverterRustBuffer<List<GlobiancePaymentEvent>> {
    override fun read(buf: ByteBuffer): List<GlobiancePaymentEvent> {
        val len = buf.getInt()
        return List<GlobiancePaymentEvent>(len) {
            FfiConverterTypeGlobiancePaymentEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<GlobiancePaymentEvent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGlobiancePaymentEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GlobiancePaymentEvent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGlobiancePaymentEvent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGlobianceQuote: FfiConverterRustBuffer<List<GlobianceQuote>> {
    override fun read(buf: ByteBuffer): List<GlobianceQuote> {
        val len = buf.getInt()
        return List<GlobianceQuote>(len) {
            FfiConverterTypeGlobianceQuote.read(buf)
        }
    }

    override fun allocationSize(value: List<GlobianceQuote>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGlobianceQuote.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GlobianceQuote>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGlobianceQuote.write(it, buf)
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

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSecret: FfiConverterRustBuffer<List<Secret>> {
    override fun read(buf: ByteBuffer): List<Secret> {
        val len = buf.getInt()
        return List<Secret>(len) {
            FfiConverterTypeSecret.read(buf)
        }
    }

    override fun allocationSize(value: List<Secret>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSecret.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Secret>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSecret.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterMapStringString: FfiConverterRustBuffer<Map<kotlin.String, kotlin.String>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.String> {
        val len = buf.getInt()
        return buildMap<kotlin.String, kotlin.String>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterString.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.String>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterString.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterString.write(v, buf)
        }
    }
}

public typealias Bytes = kotlin.ByteArray
internal typealias FfiConverterTypeBytes = FfiConverterByteArray


/**
 * @suppress
 */
internal object FfiConverterTypeCardNumber: FfiConverter<CardNumber, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): CardNumber {
        val builtinValue = FfiConverterString.lift(value)
        return CardNumber(builtinValue)
    }

    override fun lower(value: CardNumber): RustBuffer.ByValue {
        val builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): CardNumber {
        val builtinValue = FfiConverterString.read(buf)
        return CardNumber(builtinValue)
    }

    override fun allocationSize(value: CardNumber): ULong {
        val builtinValue = value.text
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: CardNumber, buf: ByteBuffer) {
        val builtinValue = value.text
        FfiConverterString.write(builtinValue, buf)
    }
}


/**
 * @suppress
 */
internal object FfiConverterTypeCardVerificationValue: FfiConverter<CardVerificationValue, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): CardVerificationValue {
        val builtinValue = FfiConverterString.lift(value)
        return CardVerificationValue(builtinValue)
    }

    override fun lower(value: CardVerificationValue): RustBuffer.ByValue {
        val builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): CardVerificationValue {
        val builtinValue = FfiConverterString.read(buf)
        return CardVerificationValue(builtinValue)
    }

    override fun allocationSize(value: CardVerificationValue): ULong {
        val builtinValue = value.text
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: CardVerificationValue, buf: ByteBuffer) {
        val builtinValue = value.text
        FfiConverterString.write(builtinValue, buf)
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

        /**
         * Signs a message as Flowglad's are signed, for tests of a handler.
         */
    @Throws(PaymentException::class) internal fun `signFlowgladWebhook`(`request`: FlowgladSignWebhookRequest): FlowgladSignedWebhook {
            return FfiConverterTypeFlowgladSignedWebhook.lift(
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_sign_flowglad_webhook(

        FfiConverterTypeFlowgladSignWebhookRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Checks that a message was signed with one of the endpoint's secrets, and reads it.
         *
         * The message says which thing changed and not how: read the thing before acting on it. A
         * header, time or signature that is wrong is the error `authentication`: answer with status 400.
         */
    @Throws(PaymentException::class) internal fun `verifyFlowgladWebhook`(`request`: FlowgladVerifyWebhookRequest): FlowgladWebhook {
            return FfiConverterTypeFlowgladWebhook.lift(
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_verify_flowglad_webhook(

        FfiConverterTypeFlowgladVerifyWebhookRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Makes the code of an invoice a link that opens the app on the buyer's own device.
         *
         * Refuses what is not a code of Glase's, so that no other link reaches the buyer.
         */
    @Throws(PaymentException::class) internal fun `glaseAppLink`(`request`: GlaseAppLinkRequest): GlaseAppLink {
            return FfiConverterTypeGlaseAppLink.lift(
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_glase_app_link(

        FfiConverterTypeGlaseAppLinkRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Draws a text as a QR code: as SVG, as PNG, and for a terminal.
         */
    @Throws(PaymentException::class) internal fun `renderQrCode`(`request`: GlaseRenderQrCodeRequest): QrCode {
            return FfiConverterTypeQrCode.lift(
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_render_qr_code(

        FfiConverterTypeGlaseRenderQrCodeRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Reads a message that anybody may have sent, for Globiance signs none.
         *
         * It gives ids alone: hand them to `confirm_webhook`, and act on what that gives.
         */
    @Throws(PaymentException::class) internal fun `parseGlobianceWebhook`(`request`: GlobianceParseWebhookRequest): GlobianceUntrustedWebhook {
            return FfiConverterTypeGlobianceUntrustedWebhook.lift(
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_parse_globiance_webhook(

        FfiConverterTypeGlobianceParseWebhookRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Reads a record that was written as JSON.
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
         * Writes the record as JSON.
         */ internal fun `attemptToJson`(`record`: Attempt): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_attempt_to_json(

        FfiConverterTypeAttempt.lower(`record`),_status)
}
    )
    }

        /**
         * Reads a record that was written as JSON.
         */
    @Throws(PaymentException::class) internal fun `glaseReservationFromJson`(`text`: kotlin.String): GlaseReservation {
            return FfiConverterTypeGlaseReservation.lift(
    uniffiRustCallWithError(PaymentException) { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_glase_reservation_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the record as JSON.
         */ internal fun `glaseReservationToJson`(`record`: GlaseReservation): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_tillbridge_fn_func_glase_reservation_to_json(

        FfiConverterTypeGlaseReservation.lower(`record`),_status)
}
    )
    }
